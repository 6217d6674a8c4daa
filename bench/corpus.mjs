/* npm run bench -- corpus FOLDER: every PDF of a folder alone, then all of them as one pack; the work is in corpus.ts. */
import '../tests/helpers/typescript.mjs'

await import('./corpus.ts')
