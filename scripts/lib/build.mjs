import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { nodeForPackhorse, withOurPrograms } from './node24.mjs'
import { inProject, root } from './project.mjs'
import { run } from './run.mjs'
import { Stop } from './say.mjs'

const sources = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
]
const stamp = inProject('out/.built-from')

const filesUnder = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesUnder(join(path, name))) : [path]

/** Changes when any source changes, comes or goes. */
const fingerprint = () => {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesUnder(inProject(source)))) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Builds main, preload and page into out/ when the sources are not those of the last build. */
export const ensureBuild = async (say) => {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say('Building Packhorse…')
  const builder = inProject('node_modules/electron-vite/bin/electron-vite.js')
  // Its words go to standard error: standard output belongs to whoever called us.
  const code = await run(nodeForPackhorse(), [builder, 'build', '--logLevel', 'warn'], {
    env: withOurPrograms(),
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (code !== 0) throw new Stop('Packhorse could not be built; the reason is above.')
  mkdirSync(inProject('out'), { recursive: true })
  writeFileSync(stamp, now)
}
