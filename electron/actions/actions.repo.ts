import type { Parsed } from '@shared/contract.ts'
import type { ActionCounts, ActionFilter } from '@shared/contract/actions.ts'
import type { Action, ActionId, ActionUpdate } from '@shared/entities/action.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { SqlRow, SqlValue } from '../db/recorder.ts'
import { getRow, insertRow, listRows, parseRow, updateRow, withdrawRow } from '../db/table.ts'
import { actions, actionUpdates } from '../db/tables.ts'

/** Throws `not_found`. One that was taken out is found too. */
export const getAction = (db: ReadDb, id: ActionId): Action => getRow(db, actions, id)

export const insertAction = (
  db: WriteDb,
  values: Omit<Action, 'id' | 'createdAt' | 'withdrawnAt'>,
): ActionId => {
  const id = uuidv7() as ActionId
  insertRow(db, actions, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateAction = (db: WriteDb, id: ActionId, changes: Partial<Action>): void =>
  updateRow(db, actions, id, changes)

/** Takes out what was raised by mistake. */
export const withdrawAction = (db: WriteDb, id: ActionId): void => withdrawRow(db, actions, id)

/** What was said of one action, the oldest first. */
export const listUpdates = (db: ReadDb, id: ActionId): ActionUpdate[] =>
  listRows(db, actionUpdates, 'WHERE actionId = ? AND withdrawnAt IS NULL ORDER BY id', [id])

export const insertUpdate = (
  db: WriteDb,
  values: Omit<ActionUpdate, 'id' | 'createdAt' | 'withdrawnAt'>,
): void =>
  insertRow(db, actionUpdates, {
    id: uuidv7() as ActionUpdate['id'],
    ...values,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

/** All that come from one finding, trial or lesson, the oldest first. */
export const listActionsFrom = (db: ReadDb, originId: string): Action[] =>
  listRows(db, actions, 'WHERE originId = ? AND withdrawnAt IS NULL ORDER BY id', [originId])

/** All raised at a meeting, in the order in which they were. */
export const listActionsOfMeeting = (db: ReadDb, meetingId: MeetingId): Action[] =>
  listRows(db, actions, 'WHERE meetingId = ? AND withdrawnAt IS NULL ORDER BY id', [meetingId])

/** The same as `isOpenAction` of `shared/rules/action-late.ts`. */
const isOpen = `status IN ('open', 'in-progress')`

/** Open ones that were due "before the next meeting" and the like. */
export const listDueInWords = (db: ReadDb, bodyId: BodyId): Action[] =>
  listRows(db, actions, `WHERE bodyId = ? AND ${isOpen} AND dueWords <> '' AND withdrawnAt IS NULL`, [bodyId])

type Named = Readonly<Record<string, SqlValue>>

const namedRows = (db: ReadDb, rest: string, values: Named): Action[] =>
  (db.sql.prepare(`SELECT * FROM actions ${rest}`).all(values) as SqlRow[]).map((row) =>
    parseRow(actions, row),
  )

/**
 * Open ones of a body, and those that were finished from `since` on; by due day.
 *
 * @param before only those raised before this meeting, and by hand; null: all
 * @param since null: none that is finished; empty: all of them
 */
export const listForLog = (
  db: ReadDb,
  bodyId: BodyId,
  { before, since }: { readonly before: MeetingId | null; readonly since: string | null },
): Action[] =>
  namedRows(
    db,
    `WHERE bodyId = @bodyId AND withdrawnAt IS NULL
       AND (@before IS NULL OR meetingId IS NULL OR (SELECT (m.meetsOn, m.startsAt) < (t.meetsOn, t.startsAt)
              FROM meetings m, meetings t WHERE m.id = actions.meetingId AND t.id = @before))
       AND (${isOpen} OR @since = '' OR EXISTS (SELECT 1 FROM actionUpdates u
              WHERE u.actionId = actions.id AND u.withdrawnAt IS NULL AND u.status IS NOT NULL AND u.saidOn >= @since))
     ORDER BY coalesce(dueOn, '9999'), id`,
    { bodyId, before, since },
  )

/** Open ones of a body that are due by a day, late ones too; by due day. */
export const listDueBy = (db: ReadDb, bodyId: BodyId, day: string): Action[] =>
  listRows(
    db,
    actions,
    `WHERE bodyId = ? AND ${isOpen} AND dueOn <= ? AND withdrawnAt IS NULL ORDER BY dueOn, id`,
    [bodyId, day],
  )

/** What a list is asked for, with the days on which its filters depend. */
export type WantedRows = Omit<Parsed<'actions.list'>, 'limit' | 'offset'> & {
  readonly today: string
  readonly nextMeetingOn: string | null
}

const filters: Readonly<Record<ActionFilter, string>> = {
  open: isOpen,
  late: `${isOpen} AND dueOn < @today`,
  'next-meeting': `${isOpen} AND dueOn <= @nextMeetingOn`,
  done: `NOT ${isOpen}`,
  all: 'TRUE',
}

/** One page, the most pressing first: open by due day, then what is done, the newest first. */
export const listPage = (
  db: ReadDb,
  wanted: WantedRows,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Action[] => {
  const { where, values } = conditions(wanted)
  return namedRows(
    db,
    `WHERE ${where} AND ${filters[wanted.filter]}
     ORDER BY ${isOpen} DESC, CASE WHEN ${isOpen} THEN coalesce(dueOn, '9999') ELSE '' END, id DESC
     LIMIT @limit OFFSET @offset`,
    { ...values, limit, offset },
  )
}

/** How many there are of each sort, whatever the filter says. */
export const countActions = (db: ReadDb, wanted: WantedRows): ActionCounts => {
  const { where, values } = conditions(wanted)
  return db.sql
    .prepare(
      `SELECT count(*) AS "all", coalesce(sum(${filters.open}), 0) AS open, coalesce(sum(${filters.late}), 0) AS late,
         coalesce(sum(${filters['next-meeting']}), 0) AS nextMeeting, coalesce(sum(${filters.done}), 0) AS done
       FROM actions WHERE ${where}`,
    )
    .get(values) as ActionCounts
}

/** Open actions of a body past their day, and the day of the oldest. */
export const countLate = (
  db: ReadDb,
  bodyId: BodyId,
  today: string,
): { readonly count: number; readonly oldestOn: string | null } =>
  db.sql
    .prepare(
      `SELECT count(*) AS count, min(dueOn) AS oldestOn FROM actions
       WHERE bodyId = @bodyId AND withdrawnAt IS NULL AND ${filters.late}`,
    )
    .get({ bodyId, today }) as ReturnType<typeof countLate>

type Conditions = { readonly where: string; readonly values: Named }

const conditions = ({ bodyId, owner, meetingId, search, today, nextMeetingOn }: WantedRows): Conditions => {
  const sought = search.split(/\s+/).filter(Boolean).slice(0, 12)
  const parts = [
    'bodyId = @bodyId AND withdrawnAt IS NULL',
    ...(owner === null ? [] : [ownerCondition(owner)]),
    ...(meetingId === null ? [] : ['meetingId = @meetingId']),
    ...sought.map((_, at) => `text LIKE @word${at} ESCAPE '\\'`),
  ]
  const words = sought.map((word, at) => [`word${at}`, `%${word.replace(/[\\%_]/g, '\\$&')}%`] as const)
  return {
    where: parts.join(' AND '),
    values: {
      bodyId,
      meetingId,
      today,
      nextMeetingOn,
      owner: owner?.replace(/^role:/, '') ?? null,
      ...Object.fromEntries(words),
    },
  }
}

const ownerCondition = (owner: string): string => {
  if (owner === 'none') return `ownerId IS NULL AND ownerRole = ''`
  return owner.startsWith('role:') ? 'ownerRole = @owner' : 'ownerId = @owner'
}

/** Who owns some actions of a body, with how many are open; by name. */
export const listOwners = (
  db: ReadDb,
  bodyId: BodyId,
): {
  readonly ownerId: PersonId | null
  readonly ownerRole: string
  readonly name: string
  readonly open: number
}[] =>
  db.sql
    .prepare(
      `SELECT a.ownerId, a.ownerRole, coalesce(p.name, a.ownerRole) AS name, sum(a.${isOpen}) AS open
       FROM actions a LEFT JOIN people p ON p.id = a.ownerId
       WHERE a.bodyId = ? AND a.withdrawnAt IS NULL
       GROUP BY a.ownerId, a.ownerRole ORDER BY coalesce(p.sortName, a.ownerRole) COLLATE NOCASE`,
    )
    .all(bodyId) as ReturnType<typeof listOwners>

/** Meetings at which some actions of a body were raised, the latest first. */
export const listRaisingMeetings = (
  db: ReadDb,
  bodyId: BodyId,
): { readonly meetingId: MeetingId; readonly meetsOn: string; readonly title: string }[] =>
  db.sql
    .prepare(
      `SELECT m.id AS meetingId, m.meetsOn, m.title FROM meetings m
       WHERE m.bodyId = ? AND EXISTS
         (SELECT 1 FROM actions a WHERE a.meetingId = m.id AND a.withdrawnAt IS NULL)
       ORDER BY m.meetsOn DESC, m.startsAt DESC`,
    )
    .all(bodyId) as ReturnType<typeof listRaisingMeetings>
