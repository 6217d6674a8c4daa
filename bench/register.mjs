/*
 * The register of actions with 20,000 in it: its rows far down, its headings, its board, its calendar, its months, and
 * changing a thousand at once. Beside each, in turns, bare SQLite: one statement without an index for it, its rows as they
 * come. usage: npm run bench -- register [RUNS]
 */
import '../tests/helpers/typescript.mjs'

await import('./register.ts')
