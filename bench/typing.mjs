/* npm run bench -- typing: what a key costs in the minutes of 80 items, beside plain fields in the same page; see typing.ts. */
await import('./typing.ts')
