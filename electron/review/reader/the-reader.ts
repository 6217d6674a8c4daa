import type { ReviewMark } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import type { ReadDb } from '../../db/handles.ts'
import { findReviewMark } from '../../settings/review-mark.ts'

/** Whose copy this is. Throws `not_allowed` in a clerk's file, which nobody reads in this way. */
export const theReader = (db: ReadDb): ReviewMark => {
  const mark = findReviewMark(db)
  if (mark !== null) return mark
  throw new AppError('not_allowed', 'This is not a review copy. Nothing was changed.')
}
