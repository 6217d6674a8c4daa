import type { BodyId } from '@shared/entities/body.ts'
import type { Trial, TrialId, TrialReading } from '@shared/entities/trial.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { trialReadings, trials } from '../../db/tables.ts'

/** Throws `not_found`. One that was taken out is found too. */
export const getTrial = (db: ReadDb, id: TrialId): Trial => getRow(db, trials, id)

/** All of a body, the newest first. */
export const listTrialsOf = (db: ReadDb, bodyId: BodyId): Trial[] =>
  listRows(db, trials, 'WHERE bodyId = ? AND withdrawnAt IS NULL ORDER BY startsOn DESC, id DESC', [bodyId])

/** Those that were begun from the result of another, the oldest first. */
export const listTrialsFrom = (db: ReadDb, id: TrialId): Trial[] =>
  listRows(db, trials, 'WHERE fromTrialId = ? AND withdrawnAt IS NULL ORDER BY id', [id])

/** Open trials of a body whose day of review has come, the longest waiting first. */
export const listAwaitingReview = (db: ReadDb, bodyId: BodyId, today: string): Trial[] =>
  listRows(
    db,
    trials,
    `WHERE bodyId = ? AND conclusion = 'not-yet-known' AND reviewOn <= ? AND withdrawnAt IS NULL ORDER BY reviewOn, id`,
    [bodyId, today],
  )

export const insertTrial = (
  db: WriteDb,
  values: Omit<Trial, 'id' | 'createdAt' | 'withdrawnAt'>,
): TrialId => {
  const id = uuidv7() as TrialId
  insertRow(db, trials, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateTrial = (db: WriteDb, id: TrialId, changes: Partial<Trial>): void =>
  updateRow(db, trials, id, changes)

export const withdrawTrial = (db: WriteDb, id: TrialId): void => withdrawRow(db, trials, id)

/** By day, and within a day in the order in which they were noted. */
export const listReadings = (db: ReadDb, id: TrialId): TrialReading[] =>
  listRows(db, trialReadings, 'WHERE trialId = ? AND withdrawnAt IS NULL ORDER BY readOn, id', [id])

/** Throws `not_found`. */
export const getReading = (db: ReadDb, id: TrialReading['id']): TrialReading => getRow(db, trialReadings, id)

export const insertReading = (
  db: WriteDb,
  values: Omit<TrialReading, 'id' | 'createdAt' | 'withdrawnAt'>,
): TrialReading['id'] => {
  const id = uuidv7() as TrialReading['id']
  insertRow(db, trialReadings, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const withdrawReading = (db: WriteDb, id: TrialReading['id']): void =>
  withdrawRow(db, trialReadings, id)
