/*
 * Makes the papers of the sample: resources/sample/papers/, from the text in resources/sample/papers-*.json.
 * Run it after the text has changed, look at the papers, and commit them: people who start Packhorse never run it.
 */
import { nodeForPackhorse, withOurPrograms } from './lib/node24.mjs'
import { inProject } from './lib/project.mjs'
import { run } from './lib/run.mjs'
import { main } from './lib/say.mjs'

await main(() =>
  run(nodeForPackhorse(), [inProject('scripts/sample-papers/make.mjs')], { env: withOurPrograms() }),
)
