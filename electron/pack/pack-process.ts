import { AppError } from '@shared/errors.ts'
import type { ChildProcessPort } from '../app/host.ts'
import type { PackJob, PackMessage } from './pack-messages.ts'
import type { PackProgress, PackStep } from './progress.ts'
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
/** Reading the finished file back takes a tenth of a second for 500 pages. */
const CHECK_LIMIT = 20_000
/** Laying out thousands of our own pages is one long silence. */
const SILENCE_LIMIT = 90_000
/** Papers that may bring the process down, or spoil the file, before we give up on the pack. */
const MOST_CULPRITS = 8

export interface MadeInProcess extends PackReport {
  /** Papers, by id, that no process could read, or that spoilt the file: left out again when the pack is made again. */
  readonly leftOut: { readonly unread: readonly string[]; readonly spoils: readonly string[] }
}

/**
 * Makes a pack in a process of its own. When the process falls silent or dies over a paper, or the finished file cannot be
 * read back, it is started again without the paper at fault, which a notice then replaces: one hostile paper does not
 * cost the clerk the pack.
 *
 * @throws AppError `cancelled`, `timed_out`, or whatever the process says
 */
export async function makePackInProcess(job: PackJob, run: PackRun): Promise<MadeInProcess> {
  const leaveOut = [...job.leaveOut]
  const spoils = [...(job.spoils ?? [])]
  for (;;) {
    const ending = await attemptJob({ ...job, leaveOut, spoils }, run)
    if (ending.kind === 'done') return { ...ending.report, leftOut: { unread: leaveOut, spoils } }
    if (ending.kind === 'failed') throw new AppError(ending.code, ending.message, { detail: ending.detail })
    const attempt = { ...job, leaveOut, spoils }
    const culprit =
      ending.paperId ?? (ending.step === 'check' ? await findSpoiler(attempt, ending.papers, run) : null)
    if (culprit === null || leaveOut.length + spoils.length >= MOST_CULPRITS) throw lost(ending)
    if (ending.step === 'check') spoils.push(culprit)
    else leaveOut.push(culprit)
  }
}

/**
 * Finds a paper with which the finished file cannot be read back, by making the pack with fewer and fewer: the first
 * half, or half as many more, and so on.
 *
 * @param papers in order; with all of them the file cannot be read back
 * @returns `null` when it cannot be read back without any of them either
 */
async function findSpoiler(job: PackJob, papers: readonly string[], run: PackRun): Promise<string | null> {
  const isSpoiltWith = async (count: number): Promise<boolean> => {
    const without = { ...job, spoils: [...(job.spoils ?? []), ...papers.slice(count)] }
    return (await attemptJob(without, run)).kind !== 'done'
  }
  if (papers.length === 0 || (await isSpoiltWith(0))) return null
  let fine = 0
  let spoilt = papers.length
  while (spoilt - fine > 1) {
    const middle = Math.floor((fine + spoilt) / 2)
    if (await isSpoiltWith(middle)) spoilt = middle
    else fine = middle
  }
  return papers[spoilt - 1] ?? null
}

/** The process ended without a last word, or said that the file could not be read back. */
interface Lost {
  readonly kind: 'lost' | 'spoilt'
  readonly isSilent: boolean
  readonly step: PackStep
  /** The paper it was reading; `null`: not known. */
  readonly paperId: string | null
  /** Those in the file that was checked. */
  readonly papers: readonly string[]
}

type Ending = Extract<PackMessage, { kind: 'done' | 'failed' }> | Lost

function attemptJob(
  job: PackJob,
  { start, onProgress, signal, paperLimit = PAPER_LIMIT }: PackRun,
): Promise<Ending> {
  return new Promise((settle, refuse) => {
    if (signal.aborted) return refuse(cancelled())
    const port = start(PACK_WORKER)
    let at: PackProgress = { step: 'gather', done: 0, total: 0, paperId: null }
    let papers: readonly string[] = []
    const lostBy = (more: Pick<Lost, 'kind' | 'isSilent'>): Lost => ({
      step: at.step,
      paperId: at.paperId,
      papers,
      ...more,
    })
    const end = (act: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      port.kill()
      act()
    }
    const stop = (): void => end(() => refuse(cancelled()))
    const silent = (): void => end(() => settle(lostBy({ kind: 'lost', isSilent: true })))
    let timer = setTimeout(silent, SILENCE_LIMIT)
    signal.addEventListener('abort', stop, { once: true })
    port.onMessage((data) => {
      const message = data as PackMessage
      if (message.kind === 'spoilt')
        return end(() => settle({ ...lostBy({ kind: 'spoilt', isSilent: false }), paperId: message.paperId }))
      if (message.kind !== 'progress') return end(() => settle(message))
      at = message.progress
      papers = at.papers ?? papers
      clearTimeout(timer)
      timer = setTimeout(silent, at.paperId === null ? limitOf(at.step) : paperLimit)
      onProgress(at)
    })
    port.onExit(() => end(() => settle(lostBy({ kind: 'lost', isSilent: false }))))
    port.send(job)
  })
}

function limitOf(step: PackStep): number {
  return step === 'check' ? CHECK_LIMIT : SILENCE_LIMIT
}

function cancelled(): AppError {
  return new AppError('cancelled', 'Stopped. No PDF was written and nothing was changed.')
}

function lost({ kind, isSilent }: Lost): AppError {
  if (kind === 'spoilt')
    return new AppError(
      'internal',
      'The finished PDF could not be read back, so no file was written. Nothing was changed. Leave out the newest papers one by one and try again.',
    )
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
