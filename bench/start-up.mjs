/* npm run bench -- start-up [FILE]: from process start to a usable window, with and without a gigabyte; see start-up.ts. */
await import('./start-up.ts')
