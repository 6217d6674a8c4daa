import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Motion, MotionId, Resolution, ResolutionId, Vote, VoteId } from '@shared/entities/motion.ts'
import type { GivenNumber } from '@shared/rules/resolution-number.ts'
import { AppError } from '@shared/errors.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { motions, resolutions, votes } from '../db/tables.ts'

type New<Entity> = Omit<Entity, 'id' | 'createdAt' | 'withdrawnAt'>

const standing = 'meetingId = ? AND withdrawnAt IS NULL'

/** What was moved at a meeting, amendments included, in the order of each item. */
export const listMotions = (db: ReadDb, meetingId: MeetingId): Motion[] =>
  listRows(db, motions, `WHERE ${standing} ORDER BY position, id`, [meetingId])

/** The votes that stand, in the order of each item. */
export const listVotes = (db: ReadDb, meetingId: MeetingId): Vote[] =>
  listRows(db, votes, `WHERE ${standing} ORDER BY position, id`, [meetingId])

/** What a meeting decided. */
export const listResolutions = (db: ReadDb, meetingId: MeetingId): Resolution[] =>
  listRows(db, resolutions, `WHERE ${standing} ORDER BY position, id`, [meetingId])

/** What a body ever decided and still stands, the latest first. */
export const listResolutionsOf = (db: ReadDb, bodyId: BodyId): Resolution[] =>
  listRows(
    db,
    resolutions,
    'WHERE bodyId = ? AND withdrawnAt IS NULL ORDER BY decidedOn DESC, position DESC, id DESC',
    [bodyId],
  )

/** Every number that a body ever gave, to what was withdrawn since too. */
export const listGivenNumbers = (db: ReadDb, bodyId: BodyId): GivenNumber[] =>
  db.sql
    .prepare('SELECT series, ordinal, number FROM resolutions WHERE bodyId = ?')
    .all(bodyId) as GivenNumber[]

/** A motion that stands. Throws `not_found`, or `conflict` when it was taken out. */
export const getStandingMotion = (db: ReadDb, motionId: MotionId): Motion => {
  const motion = getRow(db, motions, motionId)
  if (motion.withdrawnAt === null) return motion
  throw new AppError(
    'conflict',
    'This motion was taken out of the minutes. Nothing was changed. Undo brings it back.',
  )
}

/** A vote that stands. Throws `not_found`, or `conflict` when it was taken back. */
export const getStandingVote = (db: ReadDb, voteId: VoteId): Vote => {
  const vote = getRow(db, votes, voteId)
  if (vote.withdrawnAt === null) return vote
  throw new AppError('conflict', 'This vote was taken back already. Nothing was changed.')
}

/** A resolution that stands. Throws `not_found`, or `conflict` when it was taken back. */
export const getStandingResolution = (db: ReadDb, resolutionId: ResolutionId): Resolution => {
  const resolution = getRow(db, resolutions, resolutionId)
  if (resolution.withdrawnAt === null) return resolution
  throw new AppError('conflict', 'This decision was taken back already. Nothing was changed.')
}

/** The resolution that a motion once became, taken back or not; null when it never was one. */
export const findResolutionOf = (db: ReadDb, motionId: MotionId): Resolution | null =>
  listRows(db, resolutions, 'WHERE motionId = ? ORDER BY id', [motionId])[0] ?? null

const fresh = (db: WriteDb) => ({ createdAt: db.recorder.at, withdrawnAt: null })

export const insertMotion = (db: WriteDb, values: New<Motion>): MotionId => {
  const id = uuidv7() as MotionId
  insertRow(db, motions, { id, ...values, ...fresh(db) })
  return id
}

export const updateMotion = (db: WriteDb, motionId: MotionId, changes: Partial<Motion>): void =>
  updateRow(db, motions, motionId, changes)

export const insertVote = (db: WriteDb, values: New<Vote>): VoteId => {
  const id = uuidv7() as VoteId
  insertRow(db, votes, { id, ...values, ...fresh(db) })
  return id
}

export const withdrawVote = (db: WriteDb, voteId: VoteId): void => withdrawRow(db, votes, voteId)

export const insertResolution = (db: WriteDb, values: New<Resolution>): ResolutionId => {
  const id = uuidv7() as ResolutionId
  insertRow(db, resolutions, { id, ...values, ...fresh(db) })
  return id
}

/** Its number never changes: the file itself refuses. */
export const updateResolution = (
  db: WriteDb,
  resolutionId: ResolutionId,
  changes: Partial<Omit<Resolution, 'number' | 'ordinal' | 'series'>>,
): void => updateRow(db, resolutions, resolutionId, changes)

export const withdrawResolution = (db: WriteDb, resolutionId: ResolutionId): void =>
  withdrawRow(db, resolutions, resolutionId)
