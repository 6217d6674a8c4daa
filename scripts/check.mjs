/* npm run check: all that is looked at before work is handed in. Everything runs, so that one call tells everything. */
import { ensureBuild } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { nodeForPackhorse, withOurPrograms } from './lib/node24.mjs'
import { inProject } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { main, say } from './lib/say.mjs'
import { runAllTests, summary } from './lib/tests.mjs'

const types = (part) => ({
  name: `types of ${part}`,
  command: ['typescript/bin/tsc', '--noEmit', '-p', `tsconfig.${part}.json`],
})

const tools = [
  ...['shared', 'electron', 'renderer', 'tests'].map(types),
  { name: 'lint', command: ['oxlint/bin/oxlint', '--deny-warnings'] },
  { name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'dead code', command: ['knip/bin/knip.js'] },
]

const runTool = ([tool, ...args]) =>
  run(nodeForPackhorse(), [inProject('node_modules', tool), ...args], { env: withOurPrograms() })

await main(async () => {
  await ensureDependencies(say)
  await ensureBuild(say)
  const wrong = []
  for (const { name, command } of tools) {
    say(`— ${name}`)
    if ((await runTool(command)) !== 0) wrong.push(name)
  }
  const counts = await runAllTests()
  say(wrong.length === 0 ? '\nTypes, lint, format, dead code: clean.' : `\nNot clean: ${wrong.join(', ')}.`)
  say(summary(counts))
  return wrong.length === 0 && counts.failed === 0 ? 0 : 1
})
