/*
 * npm start: from a clean clone to the open app, with Node's own modules only.
 * Electron's window where Electron can be had; else the person's own browser, saying why. `npm start -- --browser` asks for the browser.
 */
import { ensureBuild } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { getElectron, whyNoWindow } from './lib/get-electron.mjs'
import { nodeForPackhorse } from './lib/node24.mjs'
import { inProject, root } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { main, say } from './lib/say.mjs'

/** Milliseconds. A program that ends with a fault so early has not shown its window. */
const early = 8000

const startElectron = async (args) => {
  const { program, reason } = await getElectron(say)
  if (program === undefined) return { reason }
  const noWindow = whyNoWindow()
  if (noWindow !== null) return { reason: noWindow }
  const begun = Date.now()
  const code = await run(program, [root, ...args])
  if (code !== 0 && Date.now() - begun < early) return { reason: `Electron ended at once, with code ${code}` }
  return { code }
}

await main(async () => {
  await ensureDependencies(say)
  const node = nodeForPackhorse()
  await ensureBuild(say)
  const args = process.argv.slice(2).filter((argument) => argument !== '--browser')
  const wantsBrowser = process.argv.includes('--browser')
  const { code, reason } = wantsBrowser ? { reason: 'that was asked for' } : await startElectron(args)
  if (code !== undefined) return code
  say(`Packhorse opens in your browser instead of a window of its own, because ${reason}.`)
  return run(node, [inProject('out/main/web.js'), ...args])
})
