import type { EntryId } from '@shared/entities/return.ts'
import type {
  EntryDecision,
  Reply,
  ReturnReceipt,
  ReturnReceiptId,
  ReviewCopy,
  ReviewCopyId,
} from '@shared/entities/review.ts'
import type { z } from 'zod'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, getRow, insertRow, listRows, updateRow, writeColumns, type Table } from '../db/table.ts'
import { entryDecisions, replies, returnReceipts, reviewCopies } from '../db/tables.ts'

/** `null` when this file made no such copy. */
export const findCopy = (db: ReadDb, id: ReviewCopyId): ReviewCopy | null => findRow(db, reviewCopies, id)

/** `null` when it has not come in. */
export const findReceipt = (db: ReadDb, id: ReturnReceiptId): ReturnReceipt | null =>
  findRow(db, returnReceipts, id)

/** Throws `not_found`. */
export const getReceipt = (db: ReadDb, id: ReturnReceiptId): ReturnReceipt => getRow(db, returnReceipts, id)

/** All that came in, the latest first. */
export const listReceipts = (db: ReadDb): ReturnReceipt[] =>
  listRows(db, returnReceipts, 'WHERE withdrawnAt IS NULL ORDER BY receivedAt DESC, id DESC')

export const insertReceipt = (db: WriteDb, values: Omit<ReturnReceipt, 'createdAt' | 'withdrawnAt'>): void =>
  insertRow(db, returnReceipts, { ...values, createdAt: db.recorder.at, withdrawnAt: null })

/** What was decided and not undone, by entry. */
export const decisionsById = (db: ReadDb): ReadonlyMap<EntryId, EntryDecision> =>
  new Map(listRows(db, entryDecisions, 'WHERE withdrawnAt IS NULL').map((each) => [each.id, each]))

/** What a review copy's reader said and did not take back, in order. */
export const listReplies = (db: ReadDb): Reply[] =>
  listRows(db, replies, 'WHERE withdrawnAt IS NULL ORDER BY id')

/** Notes that a return with these was saved. */
export const markSent = (db: WriteDb, ids: readonly EntryId[]): void => {
  for (const id of ids) updateRow(db, replies, id, { sentAt: db.recorder.at })
}

/** A record that has the id of the entry it came from: made once, and taken up again where that was undone. */
export const putById = <Shape extends z.ZodRawShape>(
  db: WriteDb,
  of: Table<Shape>,
  id: string,
  row: z.output<z.ZodObject<Shape>>,
): void => {
  if (findRow(db, of, id) === null) insertRow(db, of, row)
  else updateRow(db, of, id, row)
}

/** The same for what never changes once it was said: where it was undone it is taken up again as it stands. */
export const putOnce = <Shape extends z.ZodRawShape>(
  db: WriteDb,
  of: Table<Shape>,
  id: string,
  row: z.output<z.ZodObject<Shape>>,
): void => {
  if (findRow(db, of, id) === null) insertRow(db, of, row)
  else writeColumns(db, of, id, { withdrawnAt: null })
}
