import { flushCompileCache } from 'node:module'
import type { LogJob } from '../action-log/log-job.ts'
import type { PageJob } from '../improvement/page/page-job.ts'
import type { ReportJob } from '../attendance/report/report-job.ts'
import type { MinutesJob, MinutesMessage, WarmAnswer, WarmUp } from '../minutes-out/minutes-job.ts'
import type { KeptPapers } from './kept-papers.ts'
import type { Layouts } from './layouts.ts'
import type { PackJob, PackMessage } from './pack-messages.ts'
import type { LookAnswer, LookRequest } from './papers/look-messages.ts'

/** What the process can be asked: to make a PDF, to make minutes or a report, or to look at a file that comes in. */
export type WorkerRequest = PackJob | MinutesJob | ReportJob | LogJob | PageJob | WarmUp | LookRequest
export type WorkerMessage = PackMessage | MinutesMessage | WarmAnswer | LookAnswer

/** For as long as the process lives. */
let kept: KeptPapers | undefined

/** Bytes. A process that has grown beyond this keeps nothing for the next preview. */
const MOST_TO_KEEP = 700 * 2 ** 20

/**
 * Does what is asked. Never throws. The libraries are loaded when they are needed: they are large.
 *
 * @param layouts starts what lays our own pages out; left out: that happens in this thread
 */
export async function takeRequest(
  request: WorkerRequest,
  say: (message: WorkerMessage) => void,
  layouts?: () => Layouts,
): Promise<void> {
  if ('kind' in request) return await takeOther(request, say)
  const elsewhere = layouts?.()
  const { runPackJob } = await import('./run-pack-job.ts')
  flushCompileCache() // by itself it is written when a process ends well, and this one is ended from outside
  if (request.keepAt !== undefined) kept ??= new (await import('./kept-papers.ts')).KeptPapers()
  await runPackJob(request, say, { ...(elsewhere && { layouts: elsewhere }), ...(kept && { kept }) })
  if (process.memoryUsage.rss() > MOST_TO_KEEP) kept = undefined
}

const takeOther = async (
  request: MinutesJob | ReportJob | LogJob | PageJob | WarmUp | LookRequest,
  say: (message: WorkerMessage) => void,
): Promise<void> => {
  if (request.kind === 'minutes') {
    const { runMinutesJob } = await import('../minutes-out/run-minutes-job.ts')
    return await runMinutesJob(request, say)
  }
  if (request.kind === 'attendance-report') {
    const { runReportJob } = await import('../attendance/report/run-report-job.ts')
    return await runReportJob(request, say)
  }
  if (request.kind === 'action-log') {
    const { runLogJob } = await import('../action-log/run-log-job.ts')
    return await runLogJob(request, say)
  }
  if (request.kind === 'improvement-page') {
    const { runPageJob } = await import('../improvement/page/run-page-job.ts')
    return await runPageJob(request, say)
  }
  if (request.kind !== 'warm-up') return say(await look(request))
  const { loadForMinutes } = await import('../minutes-out/load-for-minutes.ts')
  await loadForMinutes(request)
  say({ kind: 'done', warm: true })
}

const look = async (request: LookRequest): Promise<LookAnswer> => {
  try {
    if (request.kind === 'look') {
      const { lookAtFile } = await import('./papers/look-at-file.ts')
      const { path, fileName, converting } = request
      return { kind: 'looked', found: await lookAtFile(path, fileName, converting) }
    }
    const { unlockFile } = await import('../papers/convert/unlock.ts')
    return { kind: 'unlocked', unlocking: await unlockFile(request.path, request.password, request) }
  } catch (cause) {
    return { kind: 'unread', code: (cause as NodeJS.ErrnoException).code ?? '' }
  }
}
