import type { AgendaItem, AgendaItemId, ItemWithdrawal } from '@shared/entities/agenda-item.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { CountedMeeting } from '@shared/rules/first-number.ts'
import type { Sibling } from '@shared/rules/position.ts'
import { AppError } from '@shared/errors.ts'
import type { ReadDb } from '../db/handles.ts'
import { getRow, listRows } from '../db/table.ts'
import { agendaItems, itemWithdrawals } from '../db/tables.ts'

/** The items that stand on a meeting's agenda, in no order: `shared/rules/agenda-tree.ts` gives them one. */
export const listItems = (db: ReadDb, meetingId: MeetingId): AgendaItem[] =>
  listRows(db, agendaItems, 'WHERE meetingId = ? AND withdrawnAt IS NULL', [meetingId])

/** An item that stands. Throws `not_found`, or `conflict` when it was taken off the agenda. */
export const getStandingItem = (db: ReadDb, itemId: AgendaItemId): AgendaItem => {
  const item = getRow(db, agendaItems, itemId)
  if (item.withdrawnAt === null) return item
  throw new AppError(
    'conflict',
    `“${item.title}” is no longer on the agenda. Nothing was changed. Undo brings it back.`,
    { itemId },
  )
}

/** All that ever stood under a parent, those taken off too. */
export const listSiblings = (db: ReadDb, meetingId: MeetingId, parentId: AgendaItemId | null): Sibling[] =>
  db.sql
    .prepare('SELECT id, position, withdrawnAt FROM agendaItems WHERE meetingId = ? AND parentId IS ?')
    .all(meetingId, parentId) as Sibling[]

export interface Withdrawing {
  readonly itemId: AgendaItemId
  readonly personId: PersonId
  readonly name: string
  readonly reason: string
}

/** Who must withdraw from a meeting's items, with their names. */
export const listWithdrawing = (db: ReadDb, meetingId: MeetingId): Withdrawing[] =>
  db.sql
    .prepare(
      `SELECT w.itemId, w.personId, p.name, w.reason
       FROM agendaItems i JOIN itemWithdrawals w ON w.itemId = i.id JOIN people p ON p.id = w.personId
       WHERE i.meetingId = ? AND i.withdrawnAt IS NULL AND w.withdrawnAt IS NULL ORDER BY p.sortName, p.id`,
    )
    .all(meetingId) as Withdrawing[]

/** Those of one item; the withdrawn ones too, so that one can come back as the same record. */
export const listWithdrawalsOf = (db: ReadDb, itemId: AgendaItemId): ItemWithdrawal[] =>
  listRows(db, itemWithdrawals, 'WHERE itemId = ? ORDER BY id', [itemId])

/** The body's planned meetings before this one, oldest first, with how many numbers each uses up. */
export const listEarlierMeetings = (
  db: ReadDb,
  { id, bodyId, meetsOn, startsAt }: Meeting,
): CountedMeeting[] =>
  db.sql
    .prepare(
      `SELECT m.meetsOn, m.firstNumber,
         (SELECT count(*) FROM agendaItems i
          WHERE i.meetingId = m.id AND i.parentId IS NULL AND i.ownNumber = '' AND i.withdrawnAt IS NULL) AS numbered
       FROM meetings m
       WHERE m.bodyId = @bodyId AND m.status = 'planned' AND m.withdrawnAt IS NULL
         AND (m.meetsOn, m.startsAt, m.id) < (@meetsOn, @startsAt, @id)
       ORDER BY m.meetsOn, m.startsAt, m.id`,
    )
    .all({ id, bodyId, meetsOn, startsAt }) as CountedMeeting[]
