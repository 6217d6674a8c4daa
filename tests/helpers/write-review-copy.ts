import { writeReviewCopy } from './a-review-copy.ts'

/* node --import ./tests/helpers/typescript.mjs tests/helpers/write-review-copy.ts PATH PAGES: for journeys and benches, whose process does not read our paths. */
const [path, pages] = process.argv.slice(2)
if (path === undefined) throw new Error('Where to?')
await writeReviewCopy(path, { pages: Number(pages ?? 12) })
