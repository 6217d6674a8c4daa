import type { Declaration, DeclarationId } from '@shared/entities/interest.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { declarations } from '../db/tables.ts'

/** What was declared at a meeting, in the order in which it was. */
export const listDeclarations = (db: ReadDb, meetingId: MeetingId): Declaration[] =>
  listRows(db, declarations, 'WHERE meetingId = ? AND withdrawnAt IS NULL ORDER BY id', [meetingId])

/** Throws `not_found`. */
export const getDeclaration = (db: ReadDb, id: DeclarationId): Declaration => getRow(db, declarations, id)

export const insertDeclaration = (
  db: WriteDb,
  values: Omit<Declaration, 'id' | 'createdAt' | 'withdrawnAt'>,
): DeclarationId => {
  const id = uuidv7() as DeclarationId
  insertRow(db, declarations, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateDeclaration = (db: WriteDb, id: DeclarationId, changes: Partial<Declaration>): void =>
  updateRow(db, declarations, id, changes)

/** Takes out what was noted by mistake. */
export const withdrawDeclarationRow = (db: WriteDb, id: DeclarationId): void =>
  withdrawRow(db, declarations, id)
