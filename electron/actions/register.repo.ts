import type { ActionCounts } from '@shared/contract/actions.ts'
import type { Action, ActionId } from '@shared/entities/action.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { parseRow } from '../db/table.ts'
import { actions } from '../db/tables.ts'
import { conditionsOf, filtersOf, groupKeys, isOpen, type WantedRows } from './wanted-rows.ts'

export interface Page {
  /** -1: all of them. */
  readonly limit: number
  readonly offset: number
}

/** The most pressing first: open by due day, then what is done, the newest first. As the index `actionsInOrder` has them. */
const inOrder = `ORDER BY (${isOpen}) DESC, (CASE WHEN ${isOpen} THEN coalesce(dueOn, '9999') ELSE '' END), id DESC
  LIMIT @limit OFFSET @offset`

const rest = (wanted: WantedRows, group: string | null) => {
  const { where, values } = conditionsOf(wanted)
  const { groupBy, filter } = wanted
  const isInGroup = groupBy === 'none' || group === null ? '' : ` AND ${groupKeys(wanted)[groupBy]} = @group`
  return {
    sql: `WHERE ${where} AND ${filtersOf(wanted)[filter]}${isInGroup} ${inOrder}`,
    values: { ...values, group },
  }
}

/** One page of those under one heading; null: under whichever. */
export const listPage = (
  db: ReadDb,
  wanted: WantedRows,
  page: Page,
  group: string | null = null,
): Action[] => {
  const { sql, values } = rest(wanted, group)
  return (db.sql.prepare(`SELECT * FROM actions ${sql}`).all({ ...values, ...page }) as SqlRow[]).map((row) =>
    parseRow(actions, row),
  )
}

/** The same, by their ids alone. */
export const listIds = (
  db: ReadDb,
  wanted: WantedRows,
  page: Page,
  group: string | null = null,
): ActionId[] => {
  const { sql, values } = rest(wanted, group)
  return db.sql
    .prepare(`SELECT id FROM actions ${sql}`)
    .pluck()
    .all({ ...values, ...page }) as ActionId[]
}

/** How many there are of each sort, whatever the filter says. */
export const countActions = (db: ReadDb, wanted: WantedRows): ActionCounts => {
  const { where, values } = conditionsOf(wanted)
  const filters = filtersOf(wanted)
  return db.sql
    .prepare(
      `SELECT count(*) AS "all", coalesce(sum(${filters.open}), 0) AS open, coalesce(sum(${filters.late}), 0) AS late,
         coalesce(sum(${filters['next-meeting']}), 0) AS nextMeeting, coalesce(sum(${filters.done}), 0) AS done
       FROM actions WHERE ${where}`,
    )
    .get(values) as ActionCounts
}

/** Under which headings they stand, with how many under each; in no order. */
export const countGroups = (
  db: ReadDb,
  wanted: WantedRows,
): { readonly key: string; readonly count: number }[] => {
  if (wanted.groupBy === 'none') return []
  const { where, values } = conditionsOf(wanted)
  return db.sql
    .prepare(
      `SELECT ${groupKeys(wanted)[wanted.groupBy]} AS key, count(*) AS count FROM actions
       WHERE ${where} AND ${filtersOf(wanted)[wanted.filter]} GROUP BY 1`,
    )
    .all(values) as ReturnType<typeof countGroups>
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
       WHERE bodyId = @bodyId AND withdrawnAt IS NULL AND ${isOpen} AND dueOn < @today`,
    )
    .get({ bodyId, today }) as ReturnType<typeof countLate>

/** Who owns some actions of a body, or of all (null), with how many are open; by name. */
export const listOwners = (
  db: ReadDb,
  bodyId: BodyId | null,
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
       WHERE (@bodyId IS NULL OR a.bodyId = @bodyId) AND a.withdrawnAt IS NULL
       GROUP BY a.ownerId, a.ownerRole ORDER BY coalesce(p.sortName, a.ownerRole) COLLATE NOCASE`,
    )
    .all({ bodyId }) as ReturnType<typeof listOwners>

/** Meetings at which some actions of a body, or of any (null), were raised, the latest first. */
export const listRaisingMeetings = (
  db: ReadDb,
  bodyId: BodyId | null,
): { readonly meetingId: MeetingId; readonly meetsOn: string; readonly title: string }[] =>
  db.sql
    .prepare(
      `SELECT m.id AS meetingId, m.meetsOn, m.title FROM meetings m
       WHERE (@bodyId IS NULL OR m.bodyId = @bodyId) AND EXISTS
         (SELECT 1 FROM actions a WHERE a.meetingId = m.id AND a.withdrawnAt IS NULL)
       ORDER BY m.meetsOn DESC, m.startsAt DESC`,
    )
    .all({ bodyId }) as ReturnType<typeof listRaisingMeetings>

/** From where a body's actions came, or any body's (null). */
export const listOrigins = (db: ReadDb, bodyId: BodyId | null): Action['origin'][] =>
  db.sql
    .prepare(
      `SELECT DISTINCT origin FROM actions WHERE (@bodyId IS NULL OR bodyId = @bodyId) AND withdrawnAt IS NULL`,
    )
    .pluck()
    .all({ bodyId }) as Action['origin'][]

interface DayRow {
  readonly on: string
  readonly total: number
  readonly late: number
}

/** Days on which something of it is due, in order. */
export const countDays = (db: ReadDb, wanted: WantedRows): DayRow[] => {
  const { where, values } = conditionsOf(wanted)
  const filters = filtersOf(wanted)
  return db.sql
    .prepare(
      `SELECT dueOn AS "on", count(*) AS total, sum(${filters.late}) AS late FROM actions
       WHERE ${where} AND dueOn IS NOT NULL AND ${filters[wanted.filter]} GROUP BY dueOn ORDER BY dueOn`,
    )
    .all(values) as DayRow[]
}

type DueRow = Pick<Action, 'id' | 'text' | 'status'> & { readonly dueOn: string }

/** The first few of each day, open ones first. */
export const listFirstOfDays = (db: ReadDb, wanted: WantedRows, most: number): DueRow[] => {
  const { where, values } = conditionsOf(wanted)
  return db.sql
    .prepare(
      `SELECT id, text, status, dueOn FROM (
         SELECT id, text, status, dueOn, row_number() OVER (PARTITION BY dueOn ORDER BY (${isOpen}) DESC, id DESC) AS place
         FROM actions WHERE ${where} AND dueOn IS NOT NULL AND ${filtersOf(wanted)[wanted.filter]})
       WHERE place <= @most ORDER BY dueOn, place`,
    )
    .all({ ...values, most }) as DueRow[]
}

/** When each was raised: on the day of its meeting, or when it was entered (`createdAt`). */
export const listRaised = (
  db: ReadDb,
  wanted: WantedRows,
): { readonly id: ActionId; readonly createdAt: string; readonly meetsOn: string | null }[] => {
  const { where, values } = conditionsOf(wanted)
  return db.sql
    .prepare(
      `SELECT id, createdAt, (SELECT meetsOn FROM meetings m WHERE m.id = actions.meetingId) AS meetsOn
       FROM actions WHERE ${where}`,
    )
    .all(values) as ReturnType<typeof listRaised>
}

/** Every change of status that was said of them, in order. */
export const listStatusChanges = (
  db: ReadDb,
  wanted: WantedRows,
): { readonly actionId: ActionId; readonly on: string; readonly status: Action['status'] }[] => {
  const { where, values } = conditionsOf(wanted)
  return db.sql
    .prepare(
      `SELECT actionId, saidOn AS "on", status FROM actionUpdates
       WHERE withdrawnAt IS NULL AND status IS NOT NULL AND actionId IN (SELECT id FROM actions WHERE ${where})
       ORDER BY saidOn, id`,
    )
    .all(values) as ReturnType<typeof listStatusChanges>
}
