import type { ErrorCode } from '@shared/errors.ts'
import type { PackRequest } from './gather.ts'
import type { PackModel } from './model.ts'
import type { PackProgress } from './progress.ts'
import type { PackReport } from './report.ts'

export interface FrozenModel {
  readonly model: PackModel
  /** Whether the same file was made, checked and issued before, and is only made again. */
  readonly isAgain: boolean
}

/** One pack to make. Plain data: it travels to another process. */
export interface PackJob {
  /** The Packhorse file; opened read-only. */
  readonly file: string
  readonly request: PackRequest
  /** What to make, where that was settled before: it is not gathered again. */
  readonly frozen?: FrozenModel
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** UTC instant. */
  readonly madeAt: string
  /** 64 hex digits, to make the same bytes again; left out: a new one. See `PackPorts`. */
  readonly seed?: string
  /** A temporary path; the asker renames it when all is well. */
  readonly writeTo: string
  readonly fontsFolder: string
  /** See `PackPorts`. */
  readonly protect?: { readonly password: string } | null
  /** Where the process may keep this preview's papers for the next one; left out: it keeps nothing. */
  readonly keepAt?: string
  /** Papers that stopped an earlier attempt. */
  readonly leaveOut: readonly string[]
  /** Papers with which an earlier attempt could not be read back. */
  readonly spoils?: readonly string[]
}

/** What the process says. The last word is `done`, `failed`, or `spoilt`: the file could not be read back. */
export type PackMessage =
  | { readonly kind: 'progress'; readonly progress: PackProgress }
  | { readonly kind: 'done'; readonly report: PackReport }
  /** `paperId`: the paper at fault; `null`: not known. */
  | { readonly kind: 'spoilt'; readonly paperId: string | null; readonly detail: string }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string; readonly detail: string }
