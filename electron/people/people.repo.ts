import type { BodyId } from '@shared/entities/body.ts'
import type { Membership, MembershipId, Person, PersonId, Seat } from '@shared/entities/person.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { memberships, people, seats } from '../db/tables.ts'

/** Everyone in the file, by surname. */
export const listPeople = (db: ReadDb): Person[] =>
  listRows(db, people, 'WHERE withdrawnAt IS NULL ORDER BY sortName COLLATE NOCASE, id')

/** Everyone who has or had a place on the body. */
export const listPeopleOf = (db: ReadDb, bodyId: BodyId): Person[] =>
  listRows(
    db,
    people,
    'WHERE id IN (SELECT personId FROM memberships WHERE bodyId = ? AND withdrawnAt IS NULL)',
    [bodyId],
  )

/** Throws `not_found`. */
export const getPerson = (db: ReadDb, id: PersonId): Person => getRow(db, people, id)

/** Makes a person; answers its new id. */
export const insertPerson = (
  db: WriteDb,
  values: Pick<Person, 'name' | 'sortName' | 'email' | 'phone' | 'notes'>,
): PersonId => {
  const id = uuidv7() as PersonId
  insertRow(db, people, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

/** Throws `not_found`. */
export const updatePerson = (db: WriteDb, id: PersonId, changes: Partial<Person>): void =>
  updateRow(db, people, id, changes)

/** Every membership of the body, ended ones included, the longest-standing first. */
export const listMemberships = (db: ReadDb, bodyId: BodyId): Membership[] =>
  listRows(db, memberships, 'WHERE bodyId = ? AND withdrawnAt IS NULL ORDER BY termFrom, id', [bodyId])

/** Throws `not_found`. */
export const getMembership = (db: ReadDb, id: MembershipId): Membership => getRow(db, memberships, id)

/** Makes a membership that has not ended; answers its new id. */
export const insertMembership = (
  db: WriteDb,
  values: Omit<Membership, 'id' | 'endedOn' | 'endedReason' | 'createdAt' | 'withdrawnAt'>,
): MembershipId => {
  const id = uuidv7() as MembershipId
  const started = { endedOn: null, endedReason: '', createdAt: db.recorder.at, withdrawnAt: null }
  insertRow(db, memberships, { id, ...values, ...started })
  return id
}

/** Throws `not_found`. */
export const updateMembership = (db: WriteDb, id: MembershipId, changes: Partial<Membership>): void =>
  updateRow(db, memberships, id, changes)

/** The body's places per category, in the order in which the clerk set them. */
export const listSeats = (db: ReadDb, bodyId: BodyId): Seat[] =>
  listRows(db, seats, 'WHERE bodyId = ? AND withdrawnAt IS NULL ORDER BY id', [bodyId])

/** Takes the place of the body's seats: what is the same stays, what is gone is withdrawn. */
export const replaceSeats = (
  db: WriteDb,
  bodyId: BodyId,
  wanted: readonly Pick<Seat, 'category' | 'places'>[],
): void => {
  const now = listSeats(db, bodyId)
  const isSame =
    now.length === wanted.length &&
    now.every(
      ({ category, places }, index) =>
        category === wanted[index]?.category && places === wanted[index]?.places,
    )
  if (isSame) return
  for (const { id } of now) withdrawRow(db, seats, id)
  for (const { category, places } of wanted) {
    const id = uuidv7() as Seat['id']
    insertRow(db, seats, { id, bodyId, category, places, createdAt: db.recorder.at, withdrawnAt: null })
  }
}
