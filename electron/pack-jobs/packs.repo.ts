import type { MeetingId } from '@shared/entities/meeting.ts'
import type { SavedPack } from '@shared/contract/pack.ts'
import type { Audience, Pack, PackId } from '@shared/entities/pack.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, insertRow, listRows } from '../db/table.ts'
import { packs, people } from '../db/tables.ts'

/** The packs saved for a meeting, the latest first. */
export const listPacks = (db: ReadDb, meetingId: MeetingId): SavedPack[] =>
  listRows(db, packs, 'WHERE meetingId = ? AND withdrawnAt IS NULL ORDER BY savedAt DESC, id DESC', [
    meetingId,
  ]).map((pack) => ({ ...pack, forWhom: audienceWords(pack.audience, readerName(db, pack.audience)) }))

/** Name of the one person for whom a pack is made; empty for any other audience. */
export const readerName = (db: ReadDb, audience: Audience): string =>
  audience.kind === 'person' ? (findRow(db, people, audience.personId)?.name ?? '') : ''

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
