import type { Action, ActionId, ActionUpdate } from '@shared/entities/action.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { SqlRow, SqlValue } from '../db/recorder.ts'
import { getRow, insertRow, listRows, parseRow, updateRow, withdrawRow } from '../db/table.ts'
import { actions, actionUpdates } from '../db/tables.ts'
import { isOpen } from './wanted-rows.ts'

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

/** Open actions of a body: how many are past their day, and how many are due from today to `until`. */
export const countDue = (
  db: ReadDb,
  bodyId: BodyId,
  today: string,
  until: string,
): { readonly late: number; readonly soon: number } =>
  db.sql
    .prepare(
      `SELECT coalesce(sum(dueOn < @today), 0) AS late, coalesce(sum(dueOn >= @today), 0) AS soon FROM actions
       WHERE bodyId = @bodyId AND ${isOpen} AND dueOn <= @until AND withdrawnAt IS NULL`,
    )
    .get({ bodyId, today, until }) as ReturnType<typeof countDue>
