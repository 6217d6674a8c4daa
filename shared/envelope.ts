import type { ErrorCode, ErrorDetails } from './errors.ts'

/** A failure as it crosses a process border: plain data, never an `Error` (Electron strips those twice). */
export interface Failure {
  readonly code: ErrorCode
  /** A sentence for the clerk. */
  readonly message: string
  readonly details: ErrorDetails
  /** Finds the entry in the log; `null` for refusals, which are not faults. */
  readonly ref: string | null
}

/** What every call is answered with, whatever the way in. Never `undefined`. */
export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

/** What main tells the windows without being asked. */
export type HostEvent =
  /** Queries on these topics should be asked again. */
  | { readonly kind: 'touched'; readonly topics: readonly string[] }
  /** A job moved on. `total` is `null` while it is not known. */
  | {
      readonly kind: 'progress'
      readonly jobId: string
      readonly step: string
      readonly done: number
      readonly total: number | null
    }
  /** Another file was opened, or none is open any more: start again from `file.state`. */
  | { readonly kind: 'file-changed' }
  /** A menu item was chosen; `command` is one of `menuCommands`. */
  | { readonly kind: 'menu'; readonly command: string }
  /** A message on the desktop was pressed: show what it was about. */
  | { readonly kind: 'go'; readonly to: 'actions' }
  /** Browser fallback only: a finished file waits under `/output/<outputId>` to be downloaded. */
  | { readonly kind: 'download'; readonly outputId: string; readonly fileName: string }
  /** Browser fallback only: the program at the other end has gone. */
  | { readonly kind: 'lost' }

/**
 * The one thing the page knows of the world outside it. Electron's preload and the browser fallback each provide one.
 */
export interface Bridge {
  readonly host: 'electron' | 'web'
  /** Asks main; `jobId` names a job so that it can be followed and cancelled. */
  invoke(method: string, input: unknown, jobId?: string): Promise<Envelope<unknown>>
  /** Listens to main; answers a function that stops listening. */
  subscribe(listener: (event: HostEvent) => void): () => void
}
