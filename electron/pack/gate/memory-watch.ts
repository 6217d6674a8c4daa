import { totalmem } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Megabytes. A pack of 2,000 pages takes 420; one paper of 300 MB that must be repaired takes about 1,200. */
const MOST_MEGABYTES = 2048
/** On a small machine the process must go before the whole machine stands still. */
const MOST_OF_MACHINE = 0.6
const EVERY_MS = 50

/** Runs in a thread of its own: a paper that holds the process up holds up its timers too, but not this one. */
const WATCH = `
const { workerData } = require('node:worker_threads')
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.limit) process.kill(process.pid, 'SIGKILL')
}, workerData.every)
`

/**
 * Ends this process as soon as it takes more memory than it may. All its memory counts: JavaScript's heap, the bytes of
 * papers, what zlib and PDFium take. V8's own limit (`--max-old-space-size`) covers the heap alone, and cannot be set
 * once a process runs.
 *
 * @param megabytes another limit than usual; NaN: the usual one
 */
export function watchMemory(megabytes: number): void {
  const usual = Math.min(MOST_MEGABYTES * 2 ** 20, totalmem() * MOST_OF_MACHINE)
  const limit = megabytes > 0 ? megabytes * 2 ** 20 : usual
  const watch = new Worker(WATCH, {
    eval: true, // no file of its own, so that it is found from source, bundled and packaged alike
    workerData: { limit, every: EVERY_MS },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  })
  watch.unref()
}
