import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Folio, MinutesPart } from '@shared/entities/minutes.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { insertRow, listRows } from '../db/table.ts'
import { folios } from '../db/tables.ts'

/** The pages of the minute book that a meeting's minutes have; null before they were given any. */
export const findFolio = (db: ReadDb, meetingId: MeetingId, part: MinutesPart): Folio | null =>
  listRows(db, folios, 'WHERE meetingId = ? AND part = ? AND withdrawnAt IS NULL LIMIT 1', [
    meetingId,
    part,
  ])[0] ?? null

/** The next page of a book that was never given out; one that was withdrawn stays used. From 1. */
export const nextFolio = (db: ReadDb, bodyId: BodyId, part: MinutesPart, year: string): number => {
  const last = db.sql
    .prepare('SELECT max(last) FROM folios WHERE bodyId = ? AND part = ? AND year = ?')
    .pluck()
    .get(bodyId, part, year) as number | null
  return (last ?? 0) + 1
}

export const insertFolio = (db: WriteDb, values: Omit<Folio, 'id' | 'createdAt' | 'withdrawnAt'>): void =>
  insertRow(db, folios, {
    ...values,
    id: uuidv7() as Folio['id'],
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

/**
 * Earlier meetings of the year whose minutes have no pages in the book yet: theirs will come after, out of order.
 *
 * @returns the days of the meetings, the earliest first
 */
export const listMissingBefore = (
  db: ReadDb,
  of: { readonly bodyId: BodyId; readonly part: MinutesPart; readonly from: string; readonly before: string },
): string[] =>
  db.sql
    .prepare(
      `SELECT m.meetsOn FROM meetings m JOIN minutes x ON x.meetingId = m.id AND x.withdrawnAt IS NULL
       WHERE m.bodyId = @bodyId AND m.withdrawnAt IS NULL AND m.status = 'planned'
         AND m.meetsOn >= @from AND m.meetsOn < @before
         AND NOT EXISTS (SELECT 1 FROM folios f WHERE f.meetingId = m.id AND f.part = @part AND f.withdrawnAt IS NULL)
       ORDER BY m.meetsOn`,
    )
    .pluck()
    .all({ ...of }) as string[]
