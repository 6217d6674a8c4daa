import { AppError, type ErrorCode } from '@shared/errors.ts'
import { sayWhatSqliteSays } from '../db/sqlite-errors.ts'

interface Failure {
  readonly kind: 'failed'
  readonly code: ErrorCode
  /** For the clerk. */
  readonly message: string
  /** For the log. */
  readonly detail: string
}

/** The last message of a job that failed, with `unknown` for the clerk where nothing is known of the fault. */
export function failureOf(error: unknown, unknown: string): Failure {
  const known = asKnownFault(error)
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { kind: 'failed', code: known?.code ?? 'internal', message: known?.message ?? unknown, detail }
}

/** What the clerk can be told of a fault in the process that makes PDFs; null where nothing is known of it. */
function asKnownFault(error: unknown): AppError | null {
  return error instanceof AppError ? error : (sayWhatSqliteSays(error) ?? sayWhatTheDiskSays(error))
}

const DISK_FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full, so the PDF was not made. Make room, then try again.',
  EACCES: 'The PDF may not be written there. Choose another folder.',
  EPERM: 'The PDF may not be written there. Choose another folder.',
  EROFS: 'The PDF may not be written there: the disk is read-only. Choose another folder.',
  ENOENT: 'The folder for the PDF has gone. Choose another folder.',
  EIO: 'The disk reports a fault, so the PDF was not made. Choose another disk.',
}

function sayWhatTheDiskSays(error: unknown): AppError | null {
  const code = (error as NodeJS.ErrnoException | null)?.code
  const sentence = code === undefined ? undefined : DISK_FAULTS[code]
  return sentence === undefined ? null : new AppError('storage', sentence, { code }, error)
}
