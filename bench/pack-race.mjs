/*
 * The full pack of sets A and B against a bare `qpdf --empty --pages` of the same papers, each in a process of its own,
 * in turns. usage: npm run bench -- pack-race [RUNS [NAME...]]; NAME is one or more of a, b, long.
 */
import { buildWorker } from './build-worker.ts'

await buildWorker() // before the next line: the bundler reads JSON in its own way
await import('../tests/helpers/typescript.mjs')
await import('./pack-race.ts')
