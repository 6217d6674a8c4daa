import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Pack, PackId } from '@shared/entities/pack.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { insertRow, listRows } from '../db/table.ts'
import { packs } from '../db/tables.ts'

/** The packs saved for a meeting, the latest first. */
export const listPacks = (db: ReadDb, meetingId: MeetingId): Pack[] =>
  listRows(db, packs, 'WHERE meetingId = ? AND withdrawnAt IS NULL ORDER BY savedAt DESC, id DESC', [
    meetingId,
  ])

/** Notes that a pack was saved. */
export const insertPack = (
  db: WriteDb,
  values: Omit<Pack, 'id' | 'savedAt' | 'createdAt' | 'withdrawnAt'>,
): void =>
  insertRow(db, packs, {
    ...values,
    id: uuidv7() as PackId,
    savedAt: db.recorder.at,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })
