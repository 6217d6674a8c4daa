import type { MinutesSecrets } from '../../minutes-out/leak/minutes-secrets.ts'
import type { PrintedPage } from './page-model.ts'

export type PageFormat = 'pdf' | 'word' | 'page'

/** One document of Improvement to make. Plain data: it travels to the process that makes packs. */
export interface PageJob {
  readonly kind: 'improvement-page'
  readonly page: PrintedPage
  readonly format: PageFormat
  /** What its readers may not find in the finished file. */
  readonly secrets: MinutesSecrets
  /** What is said where they would, as a sentence for the clerk. */
  readonly refusal: string
  /** UTC instant. */
  readonly madeAt: string
  /** A temporary path; the asker renames it when all is well. */
  readonly writeTo: string
  readonly fontsFolder: string
}
