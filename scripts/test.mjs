/* npm test: from a clean clone to "N passed, N failed", with Node's own modules only. */
import { ensureBuild } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { main, say } from './lib/say.mjs'
import { runAllTests, summary } from './lib/tests.mjs'

await main(async () => {
  await ensureDependencies(say)
  await ensureBuild(say)
  const counts = await runAllTests()
  if (counts.secondTry > 0)
    say(`\nPassed only at the second try, and to be looked into (named above as flaky): ${counts.secondTry}`)
  say(`\n${summary(counts)}`)
  return counts.failed === 0 ? 0 : 1
})
