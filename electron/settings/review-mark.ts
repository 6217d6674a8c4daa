import { AppError } from '@shared/errors.ts'
import { reviewMark, type ReviewMark } from '@shared/entities/review.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow } from '../db/table.ts'
import { settings } from '../db/tables.ts'

export const reviewKey = 'review'

/** What the file says of itself when it is a review copy; null for a clerk's file. Throws `file_unusable` when it is spoilt. */
export const findReviewMark = (db: ReadDb): ReviewMark | null => {
  const row = findRow(db, settings, reviewKey)
  if (row === null) return null
  try {
    return reviewMark.parse(JSON.parse(row.value))
  } catch (cause) {
    throw new AppError(
      'file_unusable',
      'This review copy no longer says for whom it was made. Nothing was changed. Ask the clerk for another.',
      {},
      cause,
    )
  }
}
