/* npm run bench -- reader: the first page and the next ones of a pack of 200 pages in a review copy; see reader.ts. */
await import('./reader.ts')
