import { enableCompileCache } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import { watchMemory } from './pack/gate/memory-watch.ts'
import { answerLayouts, layoutsInThread } from './pack/layout-thread.ts'
import type { Layouts } from './pack/layouts.ts'
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

let thread: Layouts | undefined

/** Started with the first pack, and from then on there: looking at a file needs no second thread. */
const layouts = (): Layouts => (thread ??= layoutsInThread(import.meta.filename))

enableCompileCache() // the libraries are large
if (!isMainThread) answerLayouts()
else {
  watchMemory(Number(process.env['PACKHORSE_PACK_MEMORY'])) // megabytes; unset: what is usual
  const take = (data: unknown): void => void takeRequest(data as WorkerRequest, say, layouts)
  if (parentPort) parentPort.on('message', ({ data }) => take(data))
  else {
    process.on('message', take)
    process.on('disconnect', () => process.exit()) // who started it has ended
  }
}
