/* npm run bench -- large-file [FILE]: opening, queries and commands on a gigabyte; the work is in large-file.ts. */
import '../tests/helpers/typescript.mjs'

await import('./large-file.ts')
