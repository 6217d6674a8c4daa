import type { Input, MethodName, Output } from '@shared/contract.ts'
import type { ParseArgsOptionsConfig } from 'node:util'
import type { ExitCode } from './exit-codes.ts'

/** What the person would have answered in a dialog, said on the command line. */
export interface Answers {
  /** The file to open or to read. */
  open: string | null
  /** The file to write. */
  save: string | null
}

/** What a command may use. */
export interface CliContext {
  readonly answers: Answers
  readonly today: string
  /** Asks through the router. Throws `Refused`. */
  readonly ask: <M extends MethodName>(method: M, input: Input<M>) => Promise<Output<M>>
  /** A line for people: nothing with `--json`. */
  readonly say: (line: string) => void
  /** A line on the error stream, with `--json` too. */
  readonly warn: (line: string) => void
}

export interface CliAnswer {
  /** Printed with `--json`. */
  readonly value: unknown
  readonly exitCode?: ExitCode
}

export interface CliCommand {
  /** Such as `FILE --meeting ID|next --out OUT.pdf`; follows the command's name. */
  readonly usage: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What more there is to know: lines for `--help`. */
  readonly details: readonly string[]
  readonly options: ParseArgsOptionsConfig
  /** `open`: the file is opened first, and closed after. `none`: the command makes it. */
  readonly file: 'open' | 'none'
  run(given: Given, context: CliContext): Promise<CliAnswer>
}

/** The words of one call. */
export interface Given {
  /** The Packhorse file, as a full path. */
  readonly file: string
  /** Values of options that were given. */
  readonly option: (name: string) => string | null
  /** Whether an option without a value was given. */
  readonly has: (name: string) => boolean
  /** The same for an option that names a file: a full path. */
  readonly path: (name: string) => string | null
}
