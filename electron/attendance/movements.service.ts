import type { Parsed } from '@shared/contract.ts'
import type { Attendance, MeetingEvent, MeetingEventId } from '@shared/entities/attendance.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { refusalOfTime } from '@shared/rules/meeting-times.ts'
import { whereaboutsAt } from '@shared/rules/presence.ts'
import { endOfAllIn } from '@shared/rules/quorum-stretches.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { findMinutes } from '../minutes/minutes.repo.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { endMembership, termsOf } from '../people/people.service.ts'
import {
  getAttendance,
  getEvent,
  insertEvent,
  listEvents,
  updateAttendance,
  updateEvent,
  withdrawEvent,
} from './attendance.repo.ts'
import { markStatus } from './attendance.service.ts'
import { expectSense } from './expect-sense.ts'
import { readMeetingRecord } from './meeting-record.ts'
import { endOf } from './moments.ts'
import { takeRecord } from './who.ts'

const labels: Readonly<Record<MeetingEvent['kind'], string>> = {
  arrived: 'Arrival of',
  left: 'Departure of',
  withdrew: 'Withdrawal of',
  returned: 'Return of',
  'went-remote': 'Remote:',
  'came-into-the-room': 'In the room:',
  appointed: 'Appointment of',
  ceased: 'End of the term of',
  suspended: 'Suspension of',
  reinstated: 'Reinstatement of',
  adjourned: 'Adjournment',
  resumed: 'Resumption',
}

/**
 * Notes what happened, at the end of an item so far. Who arrives is present from then. Throws `conflict` where it cannot
 * have happened, `invalid_input` for a time outside the meeting.
 */
export const recordEvent = (db: WriteDb, input: Parsed<'attendance.record'>): MeetingEventId => {
  const { meetingId, kind, itemId } = input
  expectWritable(db, meetingId)
  const meeting = getMeeting(db, meetingId)
  expectOfMeeting(db, meetingId, itemId)
  expectTime(db, meeting, input.at)
  const row = concerned(db, meeting, input)
  if (row !== null) prepare(db, row, { kind, itemId })
  const eventId = insertEvent(db, {
    meetingId,
    kind,
    attendanceId: row?.id ?? null,
    ...endOf(db, meetingId, itemId),
    at: input.at,
    reasonCode: input.reasonCode,
    reason: input.reason,
  })
  expectSense(db, meetingId)
  if (row !== null && kind === 'ceased') endTerms(db, meeting, row, input.reason)
  db.recorder.describe({ label: `${labels[kind]} ${row?.name ?? ''}`.trim(), scope: meetingId })
  return eventId
}

/** Of whom it is; null for an adjournment. */
const concerned = (
  db: WriteDb,
  meeting: Meeting,
  { kind, who }: Parsed<'attendance.record'>,
): Attendance | null => {
  if (kind === 'adjourned' || kind === 'resumed') return null
  if (who === null) throw new AppError('invalid_input', 'Say of whom this is. Nothing was changed.')
  return takeRecord(db, meeting, who)
}

/** An arrival makes who was marked absent present; whatever else happened, they must have been there. */
const prepare = (
  db: WriteDb,
  row: Attendance,
  { kind, itemId }: Pick<MeetingEvent, 'kind' | 'itemId'>,
): void => {
  if (kind === 'arrived') expectAway(db, row, itemId)
  if (row.status === 'present' || kind === 'ceased') return
  if (kind === 'arrived') {
    updateAttendance(db, row.id, { status: 'present', consent: 'not-asked', consentReason: '' })
    return
  }
  throw new AppError(
    'conflict',
    `${row.name} is not marked present, and so cannot leave, withdraw or return. Nothing was changed. Mark them present first.`,
  )
}

/** Whom nothing is noted of but "present" was there from the start, and cannot arrive: they came late instead. */
const expectAway = (db: ReadDb, row: Attendance, itemId: MeetingEvent['itemId']): void => {
  const places = whereaboutsAt(readMeetingRecord(db, row.meetingId), endOfAllIn(itemId))
  if (places.every(({ attendanceId, where }) => attendanceId !== row.id || where === 'away')) return
  throw new AppError('conflict', `${row.name} is at the meeting already. Nothing was changed.`)
}

/** Says of somebody, present from the start as far as was known, that they came later. Throws as an arrival does. */
export const markLate = (db: WriteDb, input: Parsed<'attendance.markLate'>): MeetingEventId => {
  const { meetingId, who } = input
  markStatus(db, { meetingId, people: [who], status: 'unmarked', mode: null })
  return recordEvent(db, { ...input, kind: 'arrived', reasonCode: null, reason: '' })
}

/** Corrects the time and the reason of what was noted; when it happened among the items stays. */
export const changeEvent = (
  db: WriteDb,
  { eventId, at, reasonCode, reason }: Parsed<'attendance.changeEvent'>,
): void => {
  const event = getEvent(db, eventId)
  expectWritable(db, event.meetingId)
  expectTime(db, getMeeting(db, event.meetingId), at)
  updateEvent(db, eventId, { at, reasonCode, reason })
  describe(db, event, 'Change: ')
}

/** What is more than an event: a membership or a suspension was made or ended with it. */
const madeElsewhereToo: ReadonlySet<MeetingEvent['kind']> = new Set(['appointed', 'ceased', 'suspended'])

/** Takes back what was noted. Throws `conflict` where what came after it would no longer make sense. */
export const takeBackEvent = (db: WriteDb, eventId: MeetingEventId): void => {
  const event = getEvent(db, eventId)
  expectWritable(db, event.meetingId)
  if (madeElsewhereToo.has(event.kind))
    throw new AppError(
      'conflict',
      'This changed a term of office or a suspension too. Nothing was changed. Undo it, or put it right under People.',
    )
  withdrawEvent(db, eventId)
  if (event.kind === 'arrived') forgetLateArrival(db, event)
  expectSense(db, event.meetingId)
  describe(db, event, 'Take back: ')
}

/** Without the arrival, who had no other is not known to have come: the clerk marks them again. */
const forgetLateArrival = (db: WriteDb, { meetingId, attendanceId }: MeetingEvent): void => {
  if (attendanceId === null) return
  const others = listEvents(db, meetingId).filter((each) => each.attendanceId === attendanceId)
  if (others.length === 0) updateAttendance(db, attendanceId, { status: 'unmarked' })
}

const describe = (db: WriteDb, { kind, attendanceId, meetingId }: MeetingEvent, before: string): void => {
  const name = attendanceId === null ? '' : getAttendance(db, attendanceId).name
  db.recorder.describe({ label: `${before}${labels[kind]} ${name}`.trim(), scope: meetingId })
}

/** Who ceases to be a member at the meeting holds their place to its day, and not beyond. */
const endTerms = (
  db: WriteDb,
  { bodyId, meetsOn }: Meeting,
  { personId }: Attendance,
  reason: string,
): void => {
  if (personId === null) return
  for (const term of termsOf(db, bodyId, personId))
    if (isInPost(term, meetsOn))
      endMembership(db, { membershipId: term.id, endedOn: meetsOn, reason: reason.slice(0, 300) })
}

/** Throws `conflict` where the item is not one of this meeting's. */
export const expectOfMeeting = (db: ReadDb, meetingId: MeetingId, itemId: MeetingEvent['itemId']): void => {
  if (itemId === null || getStandingItem(db, itemId).meetingId === meetingId) return
  throw new AppError('conflict', 'That item is on the agenda of another meeting. Nothing was changed.')
}

/** Throws `invalid_input` for a time outside the meeting. */
export const expectTime = (db: ReadDb, meeting: Meeting, at: string | null): void => {
  if (at === null) return
  const minutes = findMinutes(db, meeting.id)
  const why = refusalOfTime(at, {
    startedAt: minutes?.startedAt ?? meeting.startsAt,
    endedAt: minutes?.endedAt ?? null,
  })
  if (why !== null)
    throw new AppError('invalid_input', `${why} Nothing was changed.`, {
      fields: [{ field: 'at', message: why }],
    })
}
