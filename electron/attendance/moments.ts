import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { keyBetween } from '@shared/rules/position.ts'
import type { Moment } from '@shared/rules/presence.ts'
import type { ReadDb } from '../db/handles.ts'

/*
 * Comings and goings, motions, votes and resolutions of an item share one sequence. Those withdrawn keep their place: a
 * key once used is not given away, so undo finds it free.
 */
const last = (db: ReadDb, positions: string, id: string): string | null =>
  (db.sql.prepare(`SELECT max(position) AS last FROM (${positions})`).get({ id }) as { last: string | null })
    .last

/** The moment after all that has happened in an item so far: where the next event, motion or vote of it goes. */
export const endOfItem = (db: ReadDb, itemId: AgendaItemId): Moment => ({
  itemId,
  position: keyBetween(
    last(
      db,
      `SELECT position FROM meetingEvents WHERE itemId = @id
       UNION ALL SELECT position FROM motions WHERE itemId = @id
       UNION ALL SELECT v.position FROM votes v JOIN motions m ON m.id = v.motionId WHERE m.itemId = @id
       UNION ALL SELECT position FROM resolutions WHERE itemId = @id`,
      itemId,
    ),
    null,
  ),
})

/** The moment after all that has happened before the first item. */
export const endOfOpening = (db: ReadDb, meetingId: MeetingId): Moment => ({
  itemId: null,
  position: keyBetween(
    last(db, 'SELECT position FROM meetingEvents WHERE meetingId = @id AND itemId IS NULL', meetingId),
    null,
  ),
})

/** The same for either. */
export const endOf = (db: ReadDb, meetingId: MeetingId, itemId: AgendaItemId | null): Moment =>
  itemId === null ? endOfOpening(db, meetingId) : endOfItem(db, itemId)
