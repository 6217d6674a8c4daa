import { enableCompileCache } from 'node:module'
import { watchMemory } from './pack/gate/memory-watch.ts'
import { takeRequest, type WorkerMessage, type WorkerRequest } from './pack/take-request.ts'

/**
 * The process that makes PDFs, apart from main because laying out blocks its thread for seconds and a hostile paper may
 * take it down. It also looks at files as they come in, for the same reason. It is ended by whoever started it.
 */

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

watchMemory(Number(process.env['PACKHORSE_PACK_MEMORY'])) // megabytes; unset: what is usual
enableCompileCache() // the libraries are large: from the second pack on they start in half the time
if (parentPort) parentPort.on('message', ({ data }) => void takeRequest(data as WorkerRequest, say))
else process.on('message', (data) => void takeRequest(data as WorkerRequest, say))
