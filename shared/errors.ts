/**
 * The ways in which Packhorse can refuse. A short, fixed list: the screen decides by code, the clerk reads the message.
 *
 * - `invalid_input`: the words or numbers given do not fit; `details.fields` says which.
 * - `not_found`: no such record in this file.
 * - `conflict`: the record changed meanwhile, or the step is not possible in its present state.
 * - `rule`: a rule of procedure forbids it; `details.source` names the rule.
 * - `not_allowed`: this way in, this file (read-only) or this sender may not do it.
 * - `no_file`: no Packhorse file is open.
 * - `file_unusable`: the file cannot be opened or read: damaged, newer, not ours, no permission, gone.
 * - `storage`: writing failed: disk full, folder vanished, no permission. Nothing was half-written.
 * - `cancelled`: the person stopped it. Nothing was changed.
 * - `timed_out`: it took longer than its limit and was stopped.
 * - `internal`: a fault of ours; `ref` finds it in the log.
 */
export const errorCodes = [
  'invalid_input',
  'not_found',
  'conflict',
  'rule',
  'not_allowed',
  'no_file',
  'file_unusable',
  'storage',
  'cancelled',
  'timed_out',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Plain data that travels with an error; never contains what the reader may not see. */
export type ErrorDetails = Readonly<Record<string, unknown>>

/**
 * A refusal with a sentence for the clerk: what happened, what was kept, what to do next.
 * Thrown where the rule is broken; caught in one place, the router.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}
