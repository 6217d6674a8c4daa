import type { Failure } from '@shared/envelope.ts'

/** Words on the command line that make no sense; the usage is shown below it. */
export class UsageError extends Error {}

/** What the router refused, on its way to an exit code. */
export class Refused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}
