import type { Body, BodyId, HolidayEdit, RuleOverride, TermDate } from '@shared/entities/body.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { bodies, holidayEdits, ruleOverrides, termDates } from '../db/tables.ts'

const standing = 'withdrawnAt IS NULL'

/** Every body that is not archived, in the order in which they were made. */
export const listBodies = (db: ReadDb): Body[] => listRows(db, bodies, `WHERE ${standing} ORDER BY id`)

/** Archived bodies, the latest first. */
export const listArchivedBodies = (db: ReadDb): Body[] =>
  listRows(db, bodies, 'WHERE withdrawnAt IS NOT NULL ORDER BY withdrawnAt DESC')

/** Throws `not_found`. Archived bodies are found too. */
export const getBody = (db: ReadDb, id: BodyId): Body => getRow(db, bodies, id)

/** Makes a body; answers its new id. */
export const insertBody = (db: WriteDb, values: Omit<Body, 'id' | 'createdAt' | 'withdrawnAt'>): BodyId => {
  const id = uuidv7() as BodyId
  insertRow(db, bodies, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

/** Throws `not_found`. */
export const updateBody = (db: WriteDb, id: BodyId, changes: Partial<Body>): void =>
  updateRow(db, bodies, id, changes)

/** Archives: everything stays in the file and can be brought back. */
export const withdrawBody = (db: WriteDb, id: BodyId): void => withdrawRow(db, bodies, id)

/** The one for a topic, or `null` where the shipped rule stands. */
export const findOverride = (db: ReadDb, bodyId: BodyId, topic: RuleOverride['topic']): RuleOverride | null =>
  listRows(db, ruleOverrides, `WHERE bodyId = ? AND topic = ? AND ${standing} ORDER BY id DESC LIMIT 1`, [
    bodyId,
    topic,
  ])[0] ?? null

/** Earlier values for the same topic are withdrawn, with their reasons kept. */
export const replaceOverride = (
  db: WriteDb,
  values: Pick<RuleOverride, 'bodyId' | 'topic' | 'ruleId' | 'value' | 'reason'>,
): void => {
  withdrawOverride(db, values.bodyId, values.topic)
  const id = uuidv7() as RuleOverride['id']
  insertRow(db, ruleOverrides, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
}

/** Back to the shipped rule. No harm where it already stands. */
export const withdrawOverride = (db: WriteDb, bodyId: BodyId, topic: RuleOverride['topic']): void => {
  const now = findOverride(db, bodyId, topic)
  if (now !== null) withdrawRow(db, ruleOverrides, now.id)
}

/** The terms and half terms of a body, earliest first. */
export const listTermDates = (db: ReadDb, bodyId: BodyId): TermDate[] =>
  listRows(db, termDates, `WHERE bodyId = ? AND ${standing} ORDER BY startsOn, endsOn DESC, id`, [bodyId])

type TermDraft = Pick<TermDate, 'name' | 'kind' | 'startsOn' | 'endsOn'>

const isSameTerm = (a: TermDraft, b: TermDraft): boolean =>
  a.name === b.name && a.kind === b.kind && a.startsOn === b.startsOn && a.endsOn === b.endsOn

/** Makes the term dates of a body exactly these: what is the same stays, what is gone is withdrawn. */
export const replaceTermDates = (db: WriteDb, bodyId: BodyId, wanted: readonly TermDraft[]): void => {
  const now = listTermDates(db, bodyId)
  const gone = now.filter((each) => !wanted.some((term) => isSameTerm(each, term)))
  const added = wanted.filter((each) => !now.some((term) => isSameTerm(each, term)))
  for (const { id } of gone) withdrawRow(db, termDates, id)
  for (const term of added) {
    const id = uuidv7() as TermDate['id']
    insertRow(db, termDates, { id, bodyId, ...term, createdAt: db.recorder.at, withdrawnAt: null })
  }
}

/** The clerk's changes to the shipped bank holidays that stand today, earliest day first. */
export const listHolidayEdits = (db: ReadDb): HolidayEdit[] =>
  listRows(db, holidayEdits, `WHERE ${standing} ORDER BY dayOn, id`)

/** `null` when there is none of that id; withdrawn ones are found too. */
export const findHolidayEdit = (db: ReadDb, id: HolidayEdit['id']): HolidayEdit | null =>
  findRow(db, holidayEdits, id)

export const insertHolidayEdit = (
  db: WriteDb,
  values: Pick<HolidayEdit, 'dayOn' | 'name' | 'change' | 'reason'>,
): void => {
  const id = uuidv7() as HolidayEdit['id']
  insertRow(db, holidayEdits, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
}

export const withdrawHolidayEdit = (db: WriteDb, id: HolidayEdit['id']): void =>
  withdrawRow(db, holidayEdits, id)
