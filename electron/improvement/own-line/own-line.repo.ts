import type { BodyId } from '@shared/entities/body.ts'
import type { OwnJudgement, OwnJudgementId, OwnLine, OwnLineId } from '@shared/entities/own-line.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getRow, insertRow, listRows, withdrawRow } from '../../db/table.ts'
import { ownJudgements, ownLines } from '../../db/tables.ts'

/** Throws `not_found`. One that was taken out is found too; so it is with a judgement. */
export const getLine = (db: ReadDb, id: OwnLineId): OwnLine => getRow(db, ownLines, id)

/** In the order in which they were added. */
export const listLines = (db: ReadDb, bodyId: BodyId): OwnLine[] =>
  listRows(db, ownLines, 'WHERE bodyId = ? AND withdrawnAt IS NULL ORDER BY id', [bodyId])

export const insertLine = (
  db: WriteDb,
  values: Omit<OwnLine, 'id' | 'createdAt' | 'withdrawnAt'>,
): OwnLineId => {
  const id = uuidv7() as OwnLineId
  insertRow(db, ownLines, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const withdrawLine = (db: WriteDb, id: OwnLineId): void => withdrawRow(db, ownLines, id)

export const getJudgement = (db: ReadDb, id: OwnJudgementId): OwnJudgement => getRow(db, ownJudgements, id)

/** By day. */
export const listJudgements = (db: ReadDb, id: OwnLineId): OwnJudgement[] =>
  listRows(db, ownJudgements, 'WHERE lineId = ? AND withdrawnAt IS NULL ORDER BY judgedOn, id', [id])

export const insertJudgement = (
  db: WriteDb,
  values: Omit<OwnJudgement, 'id' | 'createdAt' | 'withdrawnAt'>,
): void =>
  insertRow(db, ownJudgements, {
    id: uuidv7() as OwnJudgementId,
    ...values,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

export const withdrawJudgement = (db: WriteDb, id: OwnJudgementId): void => withdrawRow(db, ownJudgements, id)
