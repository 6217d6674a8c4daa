import type { ErrorCode } from '@shared/errors.ts'

/** What the command line ends with; listed for people in docs/command-line.md. */
export const exitCodes = {
  done: 0,
  fault: 1,
  usage: 2,
  fileUnusable: 3,
  storage: 4,
  invalidInput: 5,
  notFound: 6,
  notAllowed: 7,
  conflict: 8,
  problemsFound: 9,
  stopped: 130,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

const byError: Readonly<Record<ErrorCode, ExitCode>> = {
  invalid_input: exitCodes.invalidInput,
  not_found: exitCodes.notFound,
  conflict: exitCodes.conflict,
  rule: exitCodes.conflict,
  not_allowed: exitCodes.notAllowed,
  no_file: exitCodes.fileUnusable,
  file_unusable: exitCodes.fileUnusable,
  storage: exitCodes.storage,
  cancelled: exitCodes.stopped,
  timed_out: exitCodes.fault,
  internal: exitCodes.fault,
}

export const exitCodeFor = (code: ErrorCode): ExitCode => byError[code]
