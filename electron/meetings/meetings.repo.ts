import { packState, type PackState } from '@shared/contract/meetings.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { meeting as meetingSchema, type Meeting, type MeetingId } from '@shared/entities/meeting.ts'
import type { MeetingYear } from '@shared/rules/meeting-year.ts'
import { v7 as uuidv7 } from 'uuid'
import { given } from '../db/given.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { getRow, insertRow, listRows, parseRow, updateRow } from '../db/table.ts'
import { meetings } from '../db/tables.ts'

/** How far the pack of a meeting `m` is. */
const packStateOf = `CASE
  WHEN EXISTS (SELECT 1 FROM issues k JOIN dispatches d ON d.issueId = k.id
               WHERE k.meetingId = m.id AND k.withdrawnAt IS NULL AND d.withdrawnAt IS NULL) THEN 'sent'
  WHEN EXISTS (SELECT 1 FROM issues k WHERE k.meetingId = m.id AND k.withdrawnAt IS NULL) THEN 'issued'
  WHEN EXISTS (SELECT 1 FROM packs k WHERE k.meetingId = m.id AND k.withdrawnAt IS NULL) THEN 'saved'
  ELSE 'none' END`

const planned = `status = 'planned' AND withdrawnAt IS NULL`

/** Throws `not_found`. Cancelled meetings are found too. */
export const getMeeting = (db: ReadDb, meetingId: MeetingId): Meeting => getRow(db, meetings, meetingId)

export interface MeetingWithCounts {
  readonly meeting: Meeting
  readonly itemCount: number
  readonly paperCount: number
  readonly packState: PackState
}

/** Every meeting of a body, cancelled ones too, the earliest first, with what stands on its agenda. */
export const listMeetings = (db: ReadDb, bodyId: BodyId): MeetingWithCounts[] =>
  (
    db.sql
      .prepare(
        `SELECT m.*,
           (SELECT count(*) FROM agendaItems i WHERE i.meetingId = m.id AND i.withdrawnAt IS NULL) AS itemCount,
           (SELECT count(*) FROM agendaItems i JOIN papers p ON p.itemId = i.id
            WHERE i.meetingId = m.id AND i.withdrawnAt IS NULL AND p.withdrawnAt IS NULL) AS paperCount,
           ${packStateOf} AS packState
         FROM meetings m WHERE m.bodyId = ? AND m.withdrawnAt IS NULL ORDER BY m.meetsOn, m.startsAt, m.id`,
      )
      .all(bodyId) as SqlRow[]
  ).map((row) => ({
    meeting: parseRow(meetings, row),
    itemCount: Number(row['itemCount']),
    paperCount: Number(row['paperCount']),
    packState: packState.parse(row['packState']),
  }))

type Neighbour = { readonly id: MeetingId }

/** The planned meetings of the same body on either side of one; null at either end. */
export const findNeighbours = (
  db: ReadDb,
  { id, bodyId, meetsOn, startsAt }: Meeting,
): { readonly previousId: MeetingId | null; readonly nextId: MeetingId | null } => {
  const find = (side: '<' | '>', order: 'ASC' | 'DESC') =>
    db.sql
      .prepare(
        `SELECT id FROM meetings
         WHERE bodyId = @bodyId AND ${planned} AND (meetsOn, startsAt, id) ${side} (@meetsOn, @startsAt, @id)
         ORDER BY meetsOn ${order}, startsAt ${order}, id ${order} LIMIT 1`,
      )
      .get({ id, bodyId, meetsOn, startsAt }) as Neighbour | undefined
  return { previousId: find('<', 'DESC')?.id ?? null, nextId: find('>', 'ASC')?.id ?? null }
}

/** The last planned meeting of a body before a day; null where there was none. */
export const findLatestBefore = (db: ReadDb, bodyId: BodyId, day: string): Meeting | null =>
  listRows(
    db,
    meetings,
    `WHERE bodyId = ? AND ${planned} AND meetsOn < ? ORDER BY meetsOn DESC, startsAt DESC, id DESC LIMIT 1`,
    [bodyId, day],
  )[0] ?? null

/** Ids of the planned meetings of a body in a year, the earliest first. */
export const listPlannedIn = (db: ReadDb, bodyId: BodyId, year: MeetingYear): MeetingId[] =>
  db.sql
    .prepare(
      `SELECT id FROM meetings WHERE bodyId = ? AND ${planned} AND meetsOn BETWEEN ? AND ?
       ORDER BY meetsOn, startsAt, id`,
    )
    .pluck()
    .all(bodyId, year.startsOn, year.endsOn) as MeetingId[]

/** The planned meetings of a body from a day on, the earliest first. */
export const listComing = (
  db: ReadDb,
  bodyId: BodyId,
  from: string,
): { readonly meeting: Meeting; readonly packState: PackState }[] =>
  (
    db.sql
      .prepare(
        `SELECT m.*, ${packStateOf} AS packState
         FROM meetings m WHERE m.bodyId = ? AND m.status = 'planned' AND m.withdrawnAt IS NULL AND m.meetsOn >= ?
         ORDER BY m.meetsOn, m.startsAt, m.id`,
      )
      .all(bodyId, from) as SqlRow[]
  ).map((row) => ({ meeting: parseRow(meetings, row), packState: packState.parse(row['packState']) }))

/** What is said of a meeting when it is planned. */
export type MeetingDraft = Pick<
  Meeting,
  'bodyId' | 'title' | 'kind' | 'meetsOn' | 'startsAt' | 'minutes' | 'place' | 'joining'
> & { readonly [Urgent in 'urgentNoticeDays' | 'urgentReason']?: Meeting[Urgent] | undefined }

/** Makes a planned meeting; answers it. */
export const insertMeeting = (db: WriteDb, draft: MeetingDraft): Meeting => {
  const row = meetingSchema.parse({
    urgentNoticeDays: null,
    urgentReason: '',
    ...given(draft),
    id: uuidv7(),
    status: 'planned',
    firstNumber: null,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })
  insertRow(db, meetings, row)
  return row
}

/** Throws `not_found`. */
export const updateMeeting = (db: WriteDb, meetingId: MeetingId, changes: Partial<Meeting>): void =>
  updateRow(db, meetings, meetingId, changes)
