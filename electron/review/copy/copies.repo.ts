import type { ReviewCopy } from '@shared/entities/review.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { insertRow, listRows } from '../../db/table.ts'
import { reviewCopies } from '../../db/tables.ts'

/** Every review copy that was made from this file, the latest first. */
export const listCopies = (db: ReadDb): ReviewCopy[] =>
  listRows(db, reviewCopies, 'WHERE withdrawnAt IS NULL ORDER BY madeAt DESC, id DESC')

/** Notes that one was made. */
export const insertCopy = (db: WriteDb, values: Omit<ReviewCopy, 'createdAt' | 'withdrawnAt'>): void =>
  insertRow(db, reviewCopies, { ...values, createdAt: db.recorder.at, withdrawnAt: null })
