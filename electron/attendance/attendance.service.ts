import type { Parsed } from '@shared/contract.ts'
import type { Attendance, AttendanceId } from '@shared/entities/attendance.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { plural } from '@shared/words/dates.ts'
import type { WriteDb } from '../db/handles.ts'
import { updateRow } from '../db/table.ts'
import { minutes } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { getMinutes } from '../minutes/minutes.repo.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import {
  getAttendance,
  insertAttendance,
  listAttendances,
  listEvents,
  updateAttendance,
  withdrawAttendance,
} from './attendance.repo.ts'
import { listExpected } from './expected.ts'
import { expectSense } from './expect-sense.ts'
import { takeRecord } from './who.ts'

const statusWords: Readonly<Record<Attendance['status'], string>> = {
  unmarked: 'not marked',
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
}

/** Says of one or many how they stand. Throws `conflict` for an absence of who came or went during the meeting. */
export const markStatus = (
  db: WriteDb,
  { meetingId, people, status, mode }: Parsed<'attendance.mark'>,
): void => {
  expectWritable(db, meetingId)
  const meeting = getMeeting(db, meetingId)
  const rows = people.map((who) => takeRecord(db, meeting, who))
  for (const row of rows) {
    if (status !== 'present') expectStill(db, row)
    // Consent is to an absence: who is there after all needs none.
    const consent = status === 'present' || status === 'unmarked' ? noConsent : {}
    updateAttendance(db, row.id, { status, ...consent, ...(mode === null ? {} : { mode }) })
  }
  expectSense(db, meetingId)
  const [only] = rows
  const whom = rows.length === 1 && only !== undefined ? only.name : plural(rows.length, 'person', 'people')
  db.recorder.describe({ label: `Mark ${whom}: ${statusWords[status]}`, scope: meetingId })
}

/** Everyone with a place on the board who is not marked yet is present; nothing where nobody is left. */
export const markRest = (db: WriteDb, meetingId: MeetingId): void => {
  const marked = new Set(
    listAttendances(db, meetingId)
      .filter(({ status }) => status !== 'unmarked')
      .map(({ personId }) => personId),
  )
  const people = listExpected(db, getMeeting(db, meetingId))
    .filter(({ person }) => !marked.has(person.id))
    .map(({ person }) => ({ personId: person.id }))
  if (people.length > 0) markStatus(db, { meetingId, people, status: 'present', mode: null })
}

const noConsent = { consent: 'not-asked', consentReason: '' } as const

/** Throws `conflict` where something is noted of their coming and going. */
const expectStill = (db: WriteDb, row: Attendance): void => {
  const moves = listEvents(db, row.meetingId).filter(({ attendanceId }) => attendanceId === row.id)
  if (moves.length === 0) return
  throw new AppError(
    'conflict',
    `It is noted of ${row.name} that they came, went or took office at this meeting. Nothing was changed. Take that back first.`,
  )
}

/** Keeps the board's decision on an absence. Throws `conflict` of somebody who is present. */
export const setConsent = (
  db: WriteDb,
  { meetingId, who, consent, reason }: Parsed<'attendance.setConsent'>,
): void => {
  expectWritable(db, meetingId)
  const row = takeRecord(db, getMeeting(db, meetingId), who)
  if (row.status === 'present' || row.status === 'unmarked')
    throw new AppError(
      'conflict',
      `${row.name} is ${row.status === 'present' ? 'present' : 'not marked yet'}. Consent is given to an absence: mark apologies or absent first. Nothing was changed.`,
    )
  updateAttendance(db, row.id, { consent, consentReason: reason })
  db.recorder.describe({ label: `Consent to the absence of ${row.name}`, scope: meetingId })
}

/** Puts down somebody who is no member. Throws `conflict` for a member, or twice for the same person. */
export const addGuest = (
  db: WriteDb,
  { meetingId, personId, name, capacity, note }: Parsed<'attendance.addGuest'>,
): AttendanceId => {
  expectWritable(db, meetingId)
  const meeting = getMeeting(db, meetingId)
  const isExpected =
    personId !== null && listExpected(db, meeting).some(({ person }) => person.id === personId)
  const isThere =
    isExpected ||
    (personId !== null && listAttendances(db, meetingId).some((row) => row.personId === personId))
  if (isThere)
    throw new AppError('conflict', `${name} is on the list already. Nothing was changed. Mark them there.`)
  const id = insertAttendance(db, {
    meetingId,
    personId,
    name,
    capacity,
    note,
    status: 'present',
    ...noConsent,
    mode: 'room',
  })
  db.recorder.describe({ label: `Add ${name}`, scope: meetingId })
  return id
}

/** Corrects the name as printed, and what a guest is there as. */
export const changeRecord = (
  db: WriteDb,
  { attendanceId, name, note }: Parsed<'attendance.change'>,
): void => {
  const row = getAttendance(db, attendanceId)
  expectWritable(db, row.meetingId)
  updateAttendance(db, attendanceId, { name, note })
  db.recorder.describe({ label: `Change the entry of ${name}`, scope: row.meetingId })
}

/** Takes a guest out. Throws `conflict` for a member, or for who came or went. */
export const removeGuest = (db: WriteDb, attendanceId: AttendanceId): void => {
  const row = getAttendance(db, attendanceId)
  expectWritable(db, row.meetingId)
  if (row.capacity === 'member')
    throw new AppError(
      'conflict',
      `${row.name} is a member, and stays on the list. Mark them absent instead.`,
    )
  expectStill(db, row)
  withdrawAttendance(db, attendanceId)
  db.recorder.describe({ label: `Remove ${row.name}`, scope: row.meetingId })
}

/** Says whether those who are remote count at this meeting; a departure from the rule needs a reason, which is kept. */
export const setRemote = (
  db: WriteDb,
  { meetingId, counts, reason }: { meetingId: MeetingId; counts: boolean | null; reason: string },
): void => {
  expectWritable(db, meetingId)
  const { id } = getMinutes(db, meetingId)
  if (counts !== null && reason === '')
    throw new AppError(
      'invalid_input',
      'Say why, so that the reason stands beside the count. Nothing was changed.',
      {
        fields: [{ field: 'reason', message: 'A reason is needed.' }],
      },
    )
  updateRow(db, minutes, id, { remoteCounts: counts, remoteReason: counts === null ? '' : reason })
  db.recorder.describe({ label: 'Whether those who are remote count', scope: meetingId })
}
