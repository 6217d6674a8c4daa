import { setFlagsFromString } from 'node:v8'
import { enableCompileCache } from 'node:module'
import { takeRequest, type WorkerMessage, type WorkerRequest } from './pack/take-request.ts'

/**
 * The process that makes PDFs, apart from main because laying out blocks its thread for seconds and a hostile paper may
 * take it down. It also looks at files as they come in, for the same reason. It is ended by whoever started it.
 */

/** Megabytes of JavaScript heap. Packs of 2,000 pages stay below half of it; papers' bytes lie outside the heap. */
const HEAP_LIMIT = 1536

/** Electron's utility process talks through its parent port, a forked Node process through `process.send`. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

const { parentPort } = process as unknown as { readonly parentPort?: ParentPort }

function say(message: WorkerMessage): void {
  if (parentPort) parentPort.postMessage(message)
  else process.send?.(message)
}

setFlagsFromString(`--max-old-space-size=${HEAP_LIMIT}`)
enableCompileCache() // the libraries are large: from the second pack on they start in half the time
if (parentPort) parentPort.on('message', ({ data }) => void takeRequest(data as WorkerRequest, say))
else process.on('message', (data) => void takeRequest(data as WorkerRequest, say))
