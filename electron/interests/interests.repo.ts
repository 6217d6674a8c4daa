import type { BodyId } from '@shared/entities/body.ts'
import type { Interest, InterestId, InterestReturn } from '@shared/entities/interest.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { interestReturns, interests } from '../db/tables.ts'

/** The interests of everyone who has or had a place on a body, ended ones too, by what they are with. */
export const listInterestsOfBody = (db: ReadDb, bodyId: BodyId): Interest[] =>
  listRows(
    db,
    interests,
    `WHERE withdrawnAt IS NULL AND personId IN
       (SELECT personId FROM memberships WHERE bodyId = ? AND withdrawnAt IS NULL)
     ORDER BY organisation COLLATE NOCASE, id`,
    [bodyId],
  )

/** One person's standing interests, ended ones too. */
export const listInterestsOf = (db: ReadDb, personId: PersonId): Interest[] =>
  listRows(
    db,
    interests,
    'WHERE withdrawnAt IS NULL AND personId = ? ORDER BY organisation COLLATE NOCASE, id',
    [personId],
  )

/** Throws `not_found`. One that was taken out is found too. */
export const getInterest = (db: ReadDb, id: InterestId): Interest => getRow(db, interests, id)

export const insertInterest = (
  db: WriteDb,
  values: Omit<Interest, 'id' | 'createdAt' | 'withdrawnAt'>,
): InterestId => {
  const id = uuidv7() as InterestId
  insertRow(db, interests, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateInterest = (db: WriteDb, id: InterestId, changes: Partial<Interest>): void =>
  updateRow(db, interests, id, changes)

/** Takes out what was entered by mistake. */
export const withdrawInterest = (db: WriteDb, id: InterestId): void => withdrawRow(db, interests, id)

/** The yearly returns of everyone who has or had a place on a body, for whatever year. */
export const listReturnsOfBody = (db: ReadDb, bodyId: BodyId): InterestReturn[] =>
  listRows(
    db,
    interestReturns,
    `WHERE withdrawnAt IS NULL AND personId IN
       (SELECT personId FROM memberships WHERE bodyId = ? AND withdrawnAt IS NULL) ORDER BY returnedOn, id`,
    [bodyId],
  )

/** Throws `not_found`. */
export const getReturn = (db: ReadDb, id: InterestReturn['id']): InterestReturn =>
  getRow(db, interestReturns, id)

export const insertReturn = (
  db: WriteDb,
  values: Omit<InterestReturn, 'id' | 'createdAt' | 'withdrawnAt'>,
): InterestReturn['id'] => {
  const id = uuidv7() as InterestReturn['id']
  insertRow(db, interestReturns, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const withdrawReturnRow = (db: WriteDb, id: InterestReturn['id']): void =>
  withdrawRow(db, interestReturns, id)

/** Boards on which a body's members serve elsewhere in this file, on a day: person and the name of the other board. */
export const listOtherBoards = (
  db: ReadDb,
  bodyId: BodyId,
  on: string,
): { readonly personId: PersonId; readonly name: string }[] =>
  db.sql
    .prepare(
      `SELECT DISTINCT m.personId, b.name || CASE b.organisation WHEN '' THEN '' ELSE ', ' || b.organisation END AS name
       FROM memberships m JOIN bodies b ON b.id = m.bodyId
       WHERE m.bodyId <> @bodyId AND m.withdrawnAt IS NULL AND b.withdrawnAt IS NULL
         AND m.termFrom <= @on AND coalesce(m.endedOn, m.termTo, '9999') >= @on
         AND m.personId IN (SELECT personId FROM memberships WHERE bodyId = @bodyId AND withdrawnAt IS NULL)
       ORDER BY name`,
    )
    .all({ bodyId, on }) as { readonly personId: PersonId; readonly name: string }[]
