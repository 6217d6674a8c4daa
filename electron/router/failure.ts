import type { Failure } from '@shared/envelope.ts'
import { AppError } from '@shared/errors.ts'
import type { Log } from '../app/log.ts'
import { sayWhatSqliteSays } from '../db/sqlite-errors.ts'

/** Turns whatever was thrown into plain data. What is not a refusal is logged and gets a reference. */
export const toFailure = (cause: unknown, method: string, log: Log): Failure => {
  const refusal = cause instanceof AppError ? cause : sayWhatSqliteSays(cause)
  if (refusal !== null && refusal.code !== 'internal') {
    return { code: refusal.code, message: refusal.message, details: refusal.details, ref: null }
  }
  const ref = log.fault(method, cause)
  return {
    code: 'internal',
    message: `Something went wrong in Packhorse, and this step was not done. What was saved before is safe. If it happens again, quote ${ref}.`,
    details: {},
    ref,
  }
}
