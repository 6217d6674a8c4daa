import { setFlagsFromString } from 'node:v8'
import { enableCompileCache } from 'node:module'
import type { PackJob, PackMessage } from './pack/pack-messages.ts'

/**
 * The process that makes PDFs, apart from main because laying out blocks its thread for seconds and a hostile paper may
 * take it down. It takes one job, answers, and is ended by whoever started it.
 */

/** Megabytes of JavaScript heap. Packs of 2,000 pages stay below half of it; papers' bytes lie outside the heap. */
const HEAP_LIMIT = 1536

/** Electron's utility process talks through its parent port, a forked Node process through `process.send`. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort }

function say(message: PackMessage): void {
  if (parentPort) parentPort.postMessage(message)
  else process.send?.(message)
}

async function start(job: PackJob): Promise<void> {
  const { runPackJob } = await import('./pack/run-pack-job.ts')
  await runPackJob(job, say)
}

setFlagsFromString(`--max-old-space-size=${HEAP_LIMIT}`)
enableCompileCache() // the libraries are large: from the second pack on they start in half the time
if (parentPort) parentPort.on('message', ({ data }) => void start(data as PackJob))
else process.on('message', (data) => void start(data as PackJob))
