/* npm run soak: the long forms of the tests. An hour is normal. */
import { ensureBuild } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { main, say } from './lib/say.mjs'
import { runSoak, summary } from './lib/tests.mjs'

await main(async () => {
  await ensureDependencies(say)
  await ensureBuild(say)
  const counts = await runSoak()
  say(`\n${summary(counts)}`)
  return counts.failed === 0 ? 0 : 1
})
