import { stat } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import type { ChildProcessPort } from '../../app/host.ts'
import { PACK_WORKER } from '../pack-process.ts'
import { type LookedAt, unknownMediaType } from './look-at-file.ts'
import type { LookAnswer, LookRequest } from './look-messages.ts'
import { PROBLEMS } from './problems.ts'

export interface Looking {
  /** Starts the process; the host's `startProcess`. */
  readonly start: (script: string) => ChildProcessPort
  /** Before each file; `at` from 0. */
  readonly onFile: (at: number) => void
  readonly signal: AbortSignal
  /** How long one file may take, in milliseconds. Default: a minute. */
  readonly limit?: number
}

const usualLimit = 60_000

/**
 * Looks at files in a process of its own, one after the other, so that no file can hold the program up. One that brings
 * the process down, or takes too long, is said to be too hard; the next is looked at in a new process.
 *
 * @throws AppError `storage` when a file cannot be read; the reason of `signal` when it is stopped
 */
export async function lookInProcess(paths: readonly string[], looking: Looking): Promise<LookedAt[]> {
  const found: LookedAt[] = []
  let process: ChildProcessPort | null = null
  try {
    for (const [at, path] of paths.entries()) {
      looking.signal.throwIfAborted()
      looking.onFile(at)
      process ??= looking.start(PACK_WORKER)
      const answer = await ask(process, { kind: 'look', path }, looking)
      if (answer === null) {
        process.kill()
        process = null
      }
      found.push(answer === null ? await tooHard(path) : asFound(answer))
    }
    return found
  } finally {
    process?.kill()
  }
}

/** Null when no answer came: the process fell silent or ended. */
const ask = (
  process: ChildProcessPort,
  request: LookRequest,
  { signal, limit = usualLimit }: Looking,
): Promise<LookAnswer | null> =>
  new Promise((settle, refuse) => {
    const end = (act: () => void) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      act()
    }
    const stop = () => end(() => refuse(signal.reason as Error))
    const lose = () => end(() => settle(null))
    const timer = setTimeout(lose, limit)
    signal.addEventListener('abort', stop, { once: true })
    process.onMessage((message) => end(() => settle(message as LookAnswer)))
    process.onExit(lose)
    process.send(request)
  })

const asFound = (answer: LookAnswer): LookedAt => {
  if (answer.kind === 'looked') return answer.found
  throw new AppError('storage', 'A file could not be read from the disk, so nothing was added. Try again.', {
    code: answer.code,
  })
}

const tooHard = async (path: string): Promise<LookedAt> => ({
  size: (await stat(path)).size,
  mediaType: unknownMediaType,
  examination: {
    kind: 'other',
    pageCount: null,
    problem: `${PROBLEMS.tooHard.reason} ${PROBLEMS.tooHard.remedy}`,
    isTagged: null,
    hasText: null,
    notes: [],
  },
})
