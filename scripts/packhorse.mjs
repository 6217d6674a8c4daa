/* The command line: npm run -s packhorse -- COMMAND … . Its exit code is the program's own; docs/command-line.md lists them. */
import { ensureBuild } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { nodeForPackhorse } from './lib/node24.mjs'
import { inProject } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { main, sayAside } from './lib/say.mjs'

/** Where the person is: npm moves to the project's folder before it calls us. */
const here = process.env.npm_lifecycle_event === 'packhorse' ? process.env.INIT_CWD : undefined

await main(async () => {
  await ensureDependencies(sayAside)
  await ensureBuild(sayAside)
  return run(nodeForPackhorse(), [inProject('out/main/cli.js'), ...process.argv.slice(2)], {
    cwd: here ?? process.cwd(),
  })
})
