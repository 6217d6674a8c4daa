import type { LogReaders } from '@shared/entities/action-log.ts'
import type { BodyId } from '@shared/entities/body.ts'

export type LogFormat = 'pdf' | 'word' | 'csv'

/** One action log to make. Plain data: it travels to the process that makes packs. */
export interface LogJob {
  readonly kind: 'action-log'
  /** The Packhorse file; opened read-only. */
  readonly file: string
  readonly bodyId: BodyId
  readonly readers: LogReaders
  readonly format: LogFormat
  /** Points, 11 to 14. */
  readonly textSize: number
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** UTC instant. */
  readonly madeAt: string
  /** A temporary path; the asker renames it when all is well. */
  readonly writeTo: string
  readonly fontsFolder: string
}
