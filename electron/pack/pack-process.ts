import { AppError } from '@shared/errors.ts'
import type { ChildProcessPort } from '../app/host.ts'
import type { PackJob, PackMessage } from './pack-messages.ts'
import type { PackProgress } from './progress.ts'
import type { PackReport } from './report.ts'

/** The built script of the process; beside main. */
export const PACK_WORKER = 'pack-worker.js'

export interface PackRun {
  /** Starts the process; the host's `startProcess`. */
  readonly start: (script: string) => ChildProcessPort
  readonly onProgress: (progress: PackProgress) => void
  /** Stops the work at once: the process is ended. The temporary file is the caller's to remove. */
  readonly signal: AbortSignal
  /** How long the process may be silent over one paper, in milliseconds. Default: half a minute. */
  readonly paperLimit?: number
}

const PAPER_LIMIT = 30_000
/** Laying out thousands of our own pages is one long silence. */
const SILENCE_LIMIT = 90_000
/** Papers that may bring the process down before we give up on the pack. */
const MOST_ATTEMPTS = 4

/**
 * Makes a pack in a process of its own. When the process falls silent or dies over a paper, it is started again
 * without that paper, which a notice then replaces: one hostile paper does not cost the clerk the pack.
 *
 * @throws AppError `cancelled`, `timed_out`, or whatever the process says
 */
export async function makePackInProcess(job: PackJob, run: PackRun): Promise<PackReport> {
  const leaveOut = [...job.leaveOut]
  for (let attempt = 1; ; attempt++) {
    const ending = await attemptJob({ ...job, leaveOut }, run)
    if (ending.kind === 'done') return ending.report
    if (ending.kind === 'failed') throw new AppError(ending.code, ending.message, { detail: ending.detail })
    if (ending.paperId === null || attempt === MOST_ATTEMPTS) throw lost(ending)
    leaveOut.push(ending.paperId)
  }
}

/** The process ended without a last word. */
interface Lost {
  readonly kind: 'lost'
  readonly isSilent: boolean
  /** The paper it was reading; `null`: it was past the papers. */
  readonly paperId: string | null
}

type Ending = Extract<PackMessage, { kind: 'done' | 'failed' }> | Lost

function attemptJob(
  job: PackJob,
  { start, onProgress, signal, paperLimit = PAPER_LIMIT }: PackRun,
): Promise<Ending> {
  return new Promise((settle, refuse) => {
    if (signal.aborted) return refuse(cancelled())
    const port = start(PACK_WORKER)
    let paperId: string | null = null
    const end = (act: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      port.kill()
      act()
    }
    const stop = (): void => end(() => refuse(cancelled()))
    const silent = (): void => end(() => settle({ kind: 'lost', isSilent: true, paperId }))
    let timer = setTimeout(silent, SILENCE_LIMIT)
    signal.addEventListener('abort', stop, { once: true })
    port.onMessage((data) => {
      const message = data as PackMessage
      if (message.kind !== 'progress') return end(() => settle(message))
      paperId = message.progress.paperId
      clearTimeout(timer)
      timer = setTimeout(silent, paperId === null ? SILENCE_LIMIT : paperLimit)
      onProgress(message.progress)
    })
    port.onExit(() => end(() => settle({ kind: 'lost', isSilent: false, paperId })))
    port.send(job)
  })
}

function cancelled(): AppError {
  return new AppError('cancelled', 'Stopped. No PDF was written and nothing was changed.')
}

function lost({ isSilent }: Lost): AppError {
  return isSilent
    ? new AppError(
        'timed_out',
        'Making the PDF took too long and was stopped. No file was written and nothing was changed.',
      )
    : new AppError(
        'internal',
        'The part of Packhorse that makes PDFs stopped unexpectedly, perhaps for want of memory. No file was written and nothing was changed. Close other programs and try again.',
      )
}
