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
  /** How long one file may take, in milliseconds. Default: half a minute. */
  readonly limit?: number
}

const usualLimit = 30_000

/**
 * Looks at files in a process of its own, one after the other, so that no file can hold the program up. One that brings
 * the process down, or takes too long, is said to be too hard; the next is looked at in a new process.
 *
 * @throws AppError `storage` when a file cannot be read; the reason of `signal` when it is stopped
 */
export async function lookInProcess(paths: readonly string[], looking: Looking): Promise<LookedAt[]> {
  const found: LookedAt[] = []
  let looker: Looker | null = null
  try {
    for (const [at, path] of paths.entries()) {
      looking.signal.throwIfAborted()
      looking.onFile(at)
      looker ??= startLooker(looking.start)
      const answer = await looker.ask({ kind: 'look', path }, looking)
      if (answer === null) {
        looker.end()
        looker = null
      }
      found.push(answer === null ? await tooHard(path) : asFound(answer))
    }
    return found
  } finally {
    looker?.end()
  }
}

interface Looker {
  /** Null when no answer came: the process fell silent or ended. */
  ask(request: LookRequest, looking: Looking): Promise<LookAnswer | null>
  end(): void
}

/** A process that answers one question at a time. */
const startLooker = (start: Looking['start']): Looker => {
  const port = start(PACK_WORKER)
  let answer: (answer: LookAnswer | null) => void = () => undefined
  port.onMessage((message) => answer(message as LookAnswer))
  port.onExit(() => answer(null))
  return {
    ask: (request, { signal, limit = usualLimit }) =>
      new Promise((settle, refuse) => {
        const over = () => {
          clearTimeout(timer)
          signal.removeEventListener('abort', stop)
        }
        const stop = () => {
          over()
          refuse(signal.reason as Error)
        }
        answer = (given) => {
          over()
          settle(given)
        }
        const timer = setTimeout(() => answer(null), limit)
        signal.addEventListener('abort', stop, { once: true })
        port.send(request)
      }),
    end: () => port.kill(),
  }
}

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
