/*
 * How long a second preview of a 500-page pack takes when one item has got another title, from the question to the
 * report, beside the first preview. usage: npm run bench -- re-preview [RUNS]
 */
import { buildWorker } from './build-worker.ts'

await buildWorker() // before the next line: the bundler reads JSON in its own way
await import('../tests/helpers/typescript.mjs')
await import('./re-preview.ts')
