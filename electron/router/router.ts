import { contract, type MethodName } from '@shared/contract.ts'
import type { Envelope } from '@shared/envelope.ts'
import { AppError } from '@shared/errors.ts'
import type { AppContext } from '../app/context.ts'
import type { HandledMethod, HandlerTable } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { toFailure } from './failure.ts'
import { Jobs } from './jobs.ts'
import { parseInput } from './parse-input.ts'
import { expectAnswersHere } from './review-gate.ts'

export interface Router {
  /** Never throws and never answers `undefined`: every call gets an envelope. */
  call(method: unknown, input: unknown, jobId?: unknown): Promise<Envelope<unknown>>
  /** Stops every running job; resolves when they have ended. */
  close(): Promise<void>
}

type AnyQuery = (db: ReadDb, input: unknown, app: AppContext) => unknown
type AnyCommand = (db: WriteDb, input: unknown, app: AppContext) => unknown

const isMethod = (name: unknown): name is MethodName =>
  typeof name === 'string' && Object.hasOwn(contract, name)

/**
 * The one door. In this order: find the method, parse the input, see whether the open file answers it, run, answer, tell
 * the windows what was touched.
 * The way in (IPC, loopback, command line) has checked the sender before it calls.
 */
export const createRouter = (app: AppContext, handlers: HandlerTable): Router => {
  const jobs = new Jobs(app)

  const runQuery = (method: HandledMethod, input: unknown): unknown =>
    (handlers[method] as unknown as AnyQuery)(app.files.reader(), input, app)

  const runWrite = (method: HandledMethod, input: unknown): unknown =>
    inCommand(app, method, (db) => (handlers[method] as unknown as AnyCommand)(db, input, app))

  const run = (method: MethodName, input: unknown, jobId: unknown): unknown => {
    if (method === 'jobs.cancel') return { wasRunning: jobs.cancel((input as { jobId: string }).jobId) }
    switch (contract[method].kind) {
      case 'query':
        return runQuery(method, input)
      case 'command':
        return runWrite(method, input)
      case 'job':
        return jobs.run(handlers, method, input, jobId)
    }
  }

  return {
    async call(method, input, jobId) {
      try {
        if (!isMethod(method)) throw new AppError('invalid_input', 'Packhorse does not know this request.')
        const parsed = parseInput(method, input)
        expectAnswersHere(app, method)
        const value = await run(method, parsed, jobId)
        return { ok: true, value }
      } catch (cause) {
        // A name that is none of ours may be anything, even what cannot be turned to text; it never enters the log.
        return { ok: false, error: toFailure(cause, isMethod(method) ? method : 'no method', app.log) }
      }
    },
    close: () => jobs.stopAll(),
  }
}
