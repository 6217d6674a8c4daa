import type { Parsed } from '@shared/contract.ts'
import type { MeetingEventId } from '@shared/entities/attendance.ts'
import { AppError } from '@shared/errors.ts'
import type { WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { insertEvent } from './attendance.repo.ts'
import { expectSense } from './expect-sense.ts'
import { listExpected } from './expected.ts'
import { endOf } from './moments.ts'
import { expectOfMeeting, expectTime } from './movements.service.ts'
import { suspend } from './suspensions.service.ts'
import { takeRecord } from './who.ts'

/**
 * Suspends a member at the meeting: from its day until the one given, and counted in neither number from this moment.
 * Throws as `suspend` does, and `conflict` for who has no place on the body.
 */
export const suspendAtMeeting = (
  db: WriteDb,
  { meetingId, who, itemId, at, toOn, reason }: Parsed<'attendance.suspendAtMeeting'>,
): MeetingEventId => {
  expectWritable(db, meetingId)
  const meeting = getMeeting(db, meetingId)
  expectOfMeeting(db, meetingId, itemId)
  expectTime(db, meeting, at)
  const row = takeRecord(db, meeting, who)
  const place = listExpected(db, meeting).find(({ person }) => person.id === row.personId)
  if (place?.capacity !== 'member')
    throw new AppError('conflict', `${row.name} is no member of this board. Nothing was changed.`)
  const eventId = insertEvent(db, {
    meetingId,
    kind: 'suspended',
    attendanceId: row.id,
    ...endOf(db, meetingId, itemId),
    at,
    reasonCode: null,
    reason: '',
  })
  suspend(db, { membershipId: place.membership.id, fromOn: meeting.meetsOn, toOn, reason })
  expectSense(db, meetingId)
  db.recorder.describe({ label: `Suspension of ${row.name}`, scope: meetingId })
  return eventId
}
