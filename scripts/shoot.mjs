/* Takes a picture of a screen: see tests/README.md. The work is done by tests/e2e/support/shoot.ts, on Node 24. */
import { nodeForPackhorse, withOurPrograms } from './lib/node24.mjs'
import { inProject } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { main } from './lib/say.mjs'

await main(() =>
  run(nodeForPackhorse(), [inProject('tests/e2e/support/shoot.ts'), ...process.argv.slice(2)], {
    env: withOurPrograms(),
    cwd: process.cwd(),
  }),
)
