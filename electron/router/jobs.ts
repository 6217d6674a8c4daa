import { AppError } from '@shared/errors.ts'
import { v7 as uuidv7 } from 'uuid'
import type { AppContext } from '../app/context.ts'
import type { HandledMethod, HandlerTable, JobContext } from '../app/handler.ts'

type AnyJob = (input: unknown, job: JobContext) => Promise<unknown>

interface Running {
  readonly abort: AbortController
  readonly ended: Promise<unknown>
}

const asJobId = (given: unknown): string =>
  typeof given === 'string' && /^[\w-]{1,100}$/.test(given) ? given : uuidv7()

/** The jobs that are running, so that they can be followed and stopped. */
export class Jobs {
  readonly #app: AppContext
  readonly #running = new Map<string, Running>()

  constructor(app: AppContext) {
    this.#app = app
  }

  async run(
    handlers: HandlerTable,
    method: HandledMethod,
    input: unknown,
    givenId: unknown,
  ): Promise<unknown> {
    const jobId = asJobId(givenId)
    if (this.#running.has(jobId)) throw new AppError('conflict', 'This is already being done.')
    const abort = new AbortController()
    const ended = (handlers[method] as unknown as AnyJob)(input, this.#context(jobId, abort.signal))
    this.#running.set(jobId, { abort, ended })
    try {
      return await ended
    } catch (cause) {
      throw abort.signal.aborted
        ? new AppError('cancelled', 'Stopped. Nothing was changed.', {}, cause)
        : cause
    } finally {
      this.#running.delete(jobId)
    }
  }

  async stopAll(): Promise<void> {
    const all = [...this.#running.values()]
    for (const { abort } of all) abort.abort()
    await Promise.allSettled(all.map(({ ended }) => ended))
  }

  #context(jobId: string, signal: AbortSignal): JobContext {
    const { host } = this.#app
    return {
      app: this.#app,
      signal,
      progress: (step, done, total) => host.emit({ kind: 'progress', jobId, step, done, total }),
    }
  }

  /** Whether there was one to stop. */
  cancel(jobId: string): boolean {
    const found = this.#running.get(jobId)
    found?.abort.abort()
    return found !== undefined
  }
}
