/*
 * Minutes of fourteen pages exported as PDF and as Word, from the record to the finished and searched files, by the
 * process that makes packs: cold, and by one that has made some before. Beside it, in turns, LibreOffice turning the same
 * Word file into a PDF. usage: npm run bench -- minutes [RUNS]
 */
import { buildWorker } from './build-worker.ts'

await buildWorker() // before the next line: the bundler reads JSON in its own way
await import('../tests/helpers/typescript.mjs')
await import('./minutes.ts')
