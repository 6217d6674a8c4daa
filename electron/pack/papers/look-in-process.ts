import { stat } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import type { ChildProcessPort } from '../../app/host.ts'
import type { ConvertingPorts } from '../../papers/convert/converted.ts'
import type { Unlocking } from '../../papers/convert/unlock.ts'
import { PACK_WORKER } from '../pack-process.ts'
import { refusal } from './examine-words.ts'
import { type LookedAt, unknownMediaType } from './look-at-file.ts'
import type { LookAnswer, LookRequest } from './look-messages.ts'
import { PROBLEMS } from './problems.ts'

export interface LookingPorts {
  /** Starts the process; the host's `startProcess`. */
  readonly start: (script: string) => ChildProcessPort
  readonly signal: AbortSignal
  /** How long one file may take, in milliseconds. Default: half a minute. */
  readonly limit?: number
}

/** Looks at files, one after the other, in a process of its own. */
export interface Looking {
  /**
   * Looks at one file, and sets it on pages where it is of a kind that we can. One that brings the process down, or takes
   * too long, is said to be too hard; the next is looked at in a new process.
   *
   * @throws AppError `storage` when the file cannot be read; the reason of `signal` when it is stopped
   */
  look(path: string, fileName: string, converting: ConvertingPorts | null): Promise<LookedAt>
  /** Opens a locked PDF. Throws as `look` does, and `timed_out`. The password goes to the process and nowhere else. */
  unlock(path: string, password: string, workFolder: string): Promise<Unlocking>
  end(): void
}

const usualLimit = 30_000

export function startLooking({ start, signal, limit = usualLimit }: LookingPorts): Looking {
  let looker: Looker | null = null
  const ask = async (request: LookRequest): Promise<LookAnswer | null> => {
    signal.throwIfAborted()
    looker ??= startLooker(start)
    const answer = await looker.ask(request, signal, limit)
    if (answer?.kind === 'unread') throw unread(answer.code)
    if (answer === null) {
      looker.end()
      looker = null
    }
    return answer
  }
  return {
    look: async (path, fileName, converting) => {
      const answer = await ask({ kind: 'look', path, fileName, converting })
      return answer?.kind === 'looked' ? answer.found : await tooHard(path)
    },
    unlock: async (path, password, workFolder) => {
      const answer = await ask({ kind: 'unlock', path, password, workFolder })
      if (answer?.kind === 'unlocked') return answer.unlocking
      throw new AppError(
        'timed_out',
        `${PROBLEMS.tooHard.reason} Nothing was changed. ${PROBLEMS.tooHard.remedy}`,
      )
    },
    end: () => looker?.end(),
  }
}

interface Looker {
  /** Null when no answer came: the process fell silent or ended. */
  ask(request: LookRequest, signal: AbortSignal, limit: number): Promise<LookAnswer | null>
  end(): void
}

/** A process that answers one question at a time. */
const startLooker = (start: LookingPorts['start']): Looker => {
  const port = start(PACK_WORKER)
  let answer: (answer: LookAnswer | null) => void = () => undefined
  port.onMessage((message) => answer(message as LookAnswer))
  port.onExit(() => answer(null))
  return {
    ask: (request, signal, limit) =>
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

const unread = (code: string): AppError =>
  new AppError('storage', 'A file could not be read from the disk, so nothing was added. Try again.', {
    code,
  })

const tooHard = async (path: string): Promise<LookedAt> => ({
  size: (await stat(path)).size,
  mediaType: unknownMediaType,
  title: null,
  examination: { ...refusal('unknown', PROBLEMS.tooHard), isTooHard: true },
  rendition: null,
  pageTexts: [],
  attachments: [],
  prepared: null,
})
