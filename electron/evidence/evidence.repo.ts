import type { ActionId } from '@shared/entities/action.ts'
import type { EntryId } from '@shared/entities/return.ts'
import type { Evidence } from '@shared/entities/review.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, withdrawRow } from '../db/table.ts'
import { evidence } from '../db/tables.ts'

/** What shows how one action was done, the earliest first. */
export const listEvidence = (db: ReadDb, actionId: ActionId): Evidence[] =>
  listRows(db, evidence, 'WHERE actionId = ? AND withdrawnAt IS NULL ORDER BY createdAt, id', [actionId])

/** Throws `not_found`. One that was taken out is found too. */
export const getEvidence = (db: ReadDb, id: EntryId): Evidence => getRow(db, evidence, id)

export const insertEvidence = (
  db: WriteDb,
  values: Omit<Evidence, 'id' | 'createdAt' | 'withdrawnAt'>,
): EntryId => {
  const id = uuidv7() as EntryId
  insertRow(db, evidence, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const withdrawEvidence = (db: WriteDb, id: EntryId): void => withdrawRow(db, evidence, id)
