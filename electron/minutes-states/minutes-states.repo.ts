import type { MeetingId } from '@shared/entities/meeting.ts'
import type {
  Correction,
  CorrectionId,
  MinutesVersion,
  MinutesVersionId,
  Signing,
} from '@shared/entities/minutes.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { corrections, minutesVersions, signings } from '../db/tables.ts'

const standing = 'WHERE meetingId = ? AND withdrawnAt IS NULL'

/** What was kept of a meeting's minutes, the earliest first. */
export const listVersions = (db: ReadDb, meetingId: MeetingId): MinutesVersion[] =>
  listRows(db, minutesVersions, `${standing} ORDER BY ordinal`, [meetingId])

/** Throws `not_found`. */
export const getVersion = (db: ReadDb, id: MinutesVersionId): MinutesVersion =>
  getRow(db, minutesVersions, id)

/** The version as the board approved it; null before. A version made later, for a signature, has the same text. */
export const findApprovedVersion = (db: ReadDb, meetingId: MeetingId): MinutesVersion | null =>
  listRows(db, minutesVersions, `${standing} AND state = 'approved' ORDER BY ordinal DESC LIMIT 1`, [
    meetingId,
  ])[0] ?? null

/** Freezes a version under the next number; answers its id. */
export const insertVersion = (
  db: WriteDb,
  values: Omit<MinutesVersion, 'id' | 'ordinal' | 'madeAt' | 'createdAt' | 'withdrawnAt'>,
): MinutesVersionId => {
  const id = uuidv7() as MinutesVersionId
  const ordinal = (listVersions(db, values.meetingId).at(-1)?.ordinal ?? 0) + 1
  const { at } = db.recorder
  insertRow(db, minutesVersions, { ...values, id, ordinal, madeAt: at, createdAt: at, withdrawnAt: null })
  return id
}

/** In the order in which they were made. */
export const listCorrections = (db: ReadDb, meetingId: MeetingId): Correction[] =>
  listRows(db, corrections, `${standing} ORDER BY createdAt, id`, [meetingId])

/** Throws `not_found`. One that was taken back is found too. */
export const getCorrection = (db: ReadDb, id: CorrectionId): Correction => getRow(db, corrections, id)

export const insertCorrection = (
  db: WriteDb,
  values: Omit<Correction, 'id' | 'createdAt' | 'withdrawnAt'>,
): void =>
  insertRow(db, corrections, {
    ...values,
    id: uuidv7() as CorrectionId,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

export const agreeCorrection = (db: WriteDb, id: CorrectionId, decidedAtMeetingId: MeetingId): void =>
  updateRow(db, corrections, id, { decidedAtMeetingId })

export const withdrawCorrection = (db: WriteDb, id: CorrectionId): void => withdrawRow(db, corrections, id)

/** The signatures that stand. */
export const listSignings = (db: ReadDb, meetingId: MeetingId): Signing[] =>
  listRows(db, signings, `${standing} ORDER BY signedOn, id`, [meetingId])

/** Throws `not_found`. */
export const getSigning = (db: ReadDb, id: Signing['id']): Signing => getRow(db, signings, id)

export const insertSigning = (
  db: WriteDb,
  values: Omit<Signing, 'id' | 'withdrawnReason' | 'createdAt' | 'withdrawnAt'>,
): void =>
  insertRow(db, signings, {
    ...values,
    id: uuidv7() as Signing['id'],
    withdrawnReason: '',
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

export const withdrawSigning = (db: WriteDb, id: Signing['id'], withdrawnReason: string): void =>
  updateRow(db, signings, id, { withdrawnReason, withdrawnAt: db.recorder.at })
