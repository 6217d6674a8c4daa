import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { MinutesPart, MinutesVersionId } from '@shared/entities/minutes.ts'
import type { ErrorCode } from '@shared/errors.ts'
import type { MinutesFormat } from './leak/check-minutes.ts'

/** One set of minutes to make. Plain data: it travels to the process that makes packs. */
export interface MinutesJob {
  readonly kind: 'minutes'
  /** The Packhorse file; opened read-only. */
  readonly file: string
  readonly meetingId: MeetingId
  readonly part: MinutesPart
  /** One that was kept; null: as they stand. */
  readonly versionId: MinutesVersionId | null
  readonly format: MinutesFormat
  readonly lists: MinutesModel['lists']
  /** Points, 11 to 14. */
  readonly textSize: number
  /** Number of the first page in the minute book; null: in no book. */
  readonly folioFrom: number | null
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** UTC instant. */
  readonly madeAt: string
  /** A temporary path; the asker renames it when all is well. */
  readonly writeTo: string
  readonly fontsFolder: string
}

export interface MinutesReport {
  /** Null for what has no pages: Word breaks its own, a web page has none. */
  readonly pageCount: number | null
  readonly sha256: string
}

export type MinutesStep = 'gather' | 'write' | 'check'

/** What the process says; the last word is `done` or `failed`. */
export type MinutesMessage =
  | { readonly kind: 'at'; readonly step: MinutesStep }
  | { readonly kind: 'done'; readonly minutes: MinutesReport }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string; readonly detail: string }

/**
 * Asks the process to go through the work once without writing anything, while the person still chooses where to save: its
 * libraries are loaded then, and what runs often has been compiled. Answered with `warm`.
 */
export interface WarmUp {
  readonly kind: 'warm-up'
  readonly job: MinutesJob
}

/** `done`: the process is sound and may be asked again (pack-jobs/kept-process.ts). */
export interface WarmAnswer {
  readonly kind: 'done'
  readonly warm: true
}
