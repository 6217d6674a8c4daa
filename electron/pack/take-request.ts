import type { PackJob, PackMessage } from './pack-messages.ts'
import type { LookAnswer, LookRequest } from './papers/look-messages.ts'

/** What the process can be asked: to make a PDF, or to look at a file that comes in. */
export type WorkerRequest = PackJob | LookRequest
export type WorkerMessage = PackMessage | LookAnswer

/** Does what is asked. Never throws. The libraries are loaded when they are needed: they are large. */
export async function takeRequest(
  request: WorkerRequest,
  say: (message: WorkerMessage) => void,
): Promise<void> {
  if ('kind' in request) return say(await look(request))
  const { runPackJob } = await import('./run-pack-job.ts')
  await runPackJob(request, say)
}

const look = async ({ path }: LookRequest): Promise<LookAnswer> => {
  const { lookAtFile } = await import('./papers/look-at-file.ts')
  try {
    return { kind: 'looked', found: await lookAtFile(path) }
  } catch (cause) {
    return { kind: 'unread', code: (cause as NodeJS.ErrnoException).code ?? '' }
  }
}
