import { AppError } from '@shared/errors.ts'
import type { ChildProcessPort } from '../app/host.ts'
import type { LogJob } from '../action-log/log-job.ts'
import type { PageJob } from '../improvement/page/page-job.ts'
import type { ReportJob } from '../attendance/report/report-job.ts'
import { PACK_WORKER } from '../pack/pack-process.ts'
import type { MinutesJob, MinutesMessage, MinutesReport, MinutesStep } from './minutes-job.ts'

/** What that process makes beside packs. */
export type DocumentJob = MinutesJob | ReportJob | LogJob | PageJob

export interface MinutesRun {
  /** Starts the process; the host's `startProcess`. */
  readonly start: (script: string) => ChildProcessPort
  readonly onStep: (step: MinutesStep) => void
  /** Stops the work at once: the process is ended. The temporary file is the caller's to remove. */
  readonly signal: AbortSignal
}

/** Minutes of hundreds of pages take seconds. */
const SILENCE_LIMIT = 90_000

/**
 * Has minutes, or a report on attendance, made in the process that makes packs: laying out blocks its thread.
 *
 * @throws AppError `cancelled`, `timed_out`, or whatever the process says
 */
export const makeMinutesInProcess = (
  job: DocumentJob,
  { start, onStep, signal }: MinutesRun,
): Promise<MinutesReport> =>
  new Promise((settle, refuse) => {
    if (signal.aborted) return refuse(cancelled())
    const port = start(PACK_WORKER)
    const end = (act: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      port.kill()
      act()
    }
    const stop = (): void => end(() => refuse(cancelled()))
    const silent = (): void => end(() => refuse(tooLong()))
    let timer = setTimeout(silent, SILENCE_LIMIT)
    signal.addEventListener('abort', stop, { once: true })
    port.onMessage((data) => {
      const message = data as MinutesMessage
      if (message.kind === 'done') return end(() => settle(message.minutes))
      if (message.kind === 'failed')
        return end(() => refuse(new AppError(message.code, message.message, { detail: message.detail })))
      clearTimeout(timer)
      timer = setTimeout(silent, SILENCE_LIMIT)
      onStep(message.step)
    })
    port.onExit(() => end(() => refuse(ended())))
    port.send(job)
  })

const cancelled = (): AppError =>
  new AppError('cancelled', 'Stopped. No file was written and nothing was changed.')

const tooLong = (): AppError =>
  new AppError(
    'timed_out',
    'Making the document took too long and was stopped. No file was written and nothing was changed.',
  )

const ended = (): AppError =>
  new AppError(
    'internal',
    'The part of Packhorse that makes documents stopped unexpectedly, perhaps for want of memory. No file was written and nothing was changed. Close other programs and try again.',
  )
