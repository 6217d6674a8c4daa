/* npm run bench: says what benches there are; npm run bench -- pack-race runs one, npm run bench -- all runs every one. */
import { readdirSync } from 'node:fs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { nodeForPackhorse, withOurPrograms } from './lib/node24.mjs'
import { inProject } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { main, say, Stop } from './lib/say.mjs'

const all = readdirSync(inProject('bench'))
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.replace('.mjs', ''))
  .toSorted()

const chosen = (name) => {
  if (name === undefined) return []
  if (name === 'all') return all
  if (all.includes(name)) return [name]
  throw new Stop(`There is no bench "${name}". There are: ${all.join(', ')}.`)
}

await main(async () => {
  const [name, ...rest] = process.argv.slice(2)
  const benches = chosen(name)
  if (benches.length === 0) say(`Benches: ${all.join(', ')}.\nRun one with: npm run bench -- ${all[0]}`)
  else await ensureDependencies(say)
  let worst = 0
  for (const bench of benches) {
    say(`\n— ${bench}`)
    const code = await run(nodeForPackhorse(), [inProject('bench', `${bench}.mjs`), ...rest], {
      env: withOurPrograms(),
    })
    worst = Math.max(worst, code)
  }
  return worst
})
