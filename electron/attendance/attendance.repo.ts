import type {
  Attendance,
  AttendanceId,
  MeetingEvent,
  MeetingEventId,
  Suspension,
} from '@shared/entities/attendance.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { attendances, meetingEvents, suspensions } from '../db/tables.ts'

/** Everyone who is in the record of a meeting, in the order in which they were put there. */
export const listAttendances = (db: ReadDb, meetingId: MeetingId): Attendance[] =>
  listRows(db, attendances, 'WHERE meetingId = ? AND withdrawnAt IS NULL ORDER BY createdAt, id', [meetingId])

/** Throws `not_found`. */
export const getAttendance = (db: ReadDb, id: AttendanceId): Attendance => getRow(db, attendances, id)

/** Puts somebody into the record; answers the new id. */
export const insertAttendance = (
  db: WriteDb,
  values: Omit<Attendance, 'id' | 'createdAt' | 'withdrawnAt'>,
): AttendanceId => {
  const id = uuidv7() as AttendanceId
  insertRow(db, attendances, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

/** Throws `not_found`. */
export const updateAttendance = (db: WriteDb, id: AttendanceId, changes: Partial<Attendance>): void =>
  updateRow(db, attendances, id, changes)

/** Takes somebody out of the record of a meeting. */
export const withdrawAttendance = (db: WriteDb, id: AttendanceId): void => withdrawRow(db, attendances, id)

/** What happened at a meeting, in no order: `shared/rules/presence.ts` gives it one. */
export const listEvents = (db: ReadDb, meetingId: MeetingId): MeetingEvent[] =>
  listRows(db, meetingEvents, 'WHERE meetingId = ? AND withdrawnAt IS NULL ORDER BY id', [meetingId])

/** Throws `not_found`. */
export const getEvent = (db: ReadDb, id: MeetingEventId): MeetingEvent => getRow(db, meetingEvents, id)

/** Notes what happened; answers the new id. */
export const insertEvent = (
  db: WriteDb,
  values: Omit<MeetingEvent, 'id' | 'createdAt' | 'withdrawnAt'>,
): MeetingEventId => {
  const id = uuidv7() as MeetingEventId
  insertRow(db, meetingEvents, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

/** Throws `not_found`. */
export const updateEvent = (db: WriteDb, id: MeetingEventId, changes: Partial<MeetingEvent>): void =>
  updateRow(db, meetingEvents, id, changes)

/** Takes back what was noted. */
export const withdrawEvent = (db: WriteDb, id: MeetingEventId): void => withdrawRow(db, meetingEvents, id)

/** Every suspension of members of a body, the earliest first. */
export const listSuspensions = (db: ReadDb, bodyId: BodyId): Suspension[] =>
  listRows(
    db,
    suspensions,
    `WHERE withdrawnAt IS NULL AND membershipId IN (SELECT id FROM memberships WHERE bodyId = ?)
     ORDER BY fromOn, id`,
    [bodyId],
  )

/** How a member was marked at one meeting. */
export type Marked = Pick<Attendance, 'status' | 'consent' | 'mode'> & {
  readonly personId: PersonId
  readonly meetingId: MeetingId
  readonly meetsOn: string
}

/** Every mark of a member at a meeting of a body held up to a day; the unmarked are left out. */
export const listMarked = (db: ReadDb, bodyId: BodyId, upTo: string): Marked[] =>
  db.sql
    .prepare(
      `SELECT a.personId, a.meetingId, m.meetsOn, a.status, a.consent, a.mode
       FROM attendances a JOIN meetings m ON m.id = a.meetingId
       WHERE m.bodyId = ? AND m.meetsOn <= ? AND m.status = 'planned' AND m.withdrawnAt IS NULL
         AND a.withdrawnAt IS NULL AND a.personId IS NOT NULL AND a.capacity = 'member' AND a.status <> 'unmarked'
       ORDER BY m.meetsOn, m.startsAt, m.id`,
    )
    .all(bodyId, upTo) as Marked[]

/** Throws `not_found`. */
export const getSuspension = (db: ReadDb, id: Suspension['id']): Suspension => getRow(db, suspensions, id)

/** Suspends a member for a time; answers the new id. */
export const insertSuspension = (
  db: WriteDb,
  values: Omit<Suspension, 'id' | 'createdAt' | 'withdrawnAt'>,
): Suspension['id'] => {
  const id = uuidv7() as Suspension['id']
  insertRow(db, suspensions, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

/** Throws `not_found`. */
export const updateSuspension = (db: WriteDb, id: Suspension['id'], changes: Partial<Suspension>): void =>
  updateRow(db, suspensions, id, changes)
