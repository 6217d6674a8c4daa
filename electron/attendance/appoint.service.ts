import type { Parsed } from '@shared/contract.ts'
import type { Attendance, MeetingEventId } from '@shared/entities/attendance.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { sortNameOf } from '@shared/words/person-name.ts'
import type { WriteDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { getPerson, insertPerson } from '../people/people.repo.ts'
import { appoint } from '../people/people.service.ts'
import {
  getAttendance,
  insertAttendance,
  insertEvent,
  listAttendances,
  updateAttendance,
} from './attendance.repo.ts'
import { listExpected } from './expected.ts'
import { endOf } from './moments.ts'
import { expectOfMeeting, expectTime } from './movements.service.ts'

/**
 * Appoints somebody at the meeting: makes the membership, from the day of the meeting, and notes the moment from which
 * they count. Throws `conflict` for somebody who is in post.
 */
export const appointAtMeeting = (db: WriteDb, input: Parsed<'attendance.appoint'>): MeetingEventId => {
  const { meetingId, itemId, at, membership } = input
  expectWritable(db, meetingId)
  const meeting = getMeeting(db, meetingId)
  expectOfMeeting(db, meetingId, itemId)
  expectTime(db, meeting, at)
  const guest = input.attendanceId === null ? null : getAttendance(db, input.attendanceId)
  const personId = personOf(db, input, guest)
  expectNotInPost(db, meeting, personId)
  appoint(db, {
    bodyId: meeting.bodyId,
    personId,
    person: null,
    membership: { ...membership, termFrom: meeting.meetsOn },
  })
  const attendanceId = putDown(db, { meeting, personId, guest, isPresent: input.isPresent })
  const eventId = insertEvent(db, {
    meetingId,
    kind: 'appointed',
    attendanceId,
    ...endOf(db, meetingId, itemId),
    at,
    reasonCode: null,
    reason: '',
  })
  db.recorder.describe({ label: `Appointment of ${getPerson(db, personId).name}`, scope: meetingId })
  return eventId
}

/** The person appointed: one of the file, or one made now from a guest's name or from what was entered. */
const personOf = (
  db: WriteDb,
  { personId, person }: Parsed<'attendance.appoint'>,
  guest: Attendance | null,
): PersonId => {
  const known = personId ?? guest?.personId ?? null
  if (known !== null) return known
  const name = person?.name ?? guest?.name
  if (name === undefined) throw new AppError('invalid_input', 'Say who was appointed. Nothing was changed.')
  return insertPerson(db, {
    name,
    sortName: sortNameOf(name),
    email: person?.email ?? '',
    phone: '',
    notes: '',
  })
}

const expectNotInPost = (db: WriteDb, meeting: Meeting, personId: PersonId): void => {
  const found = listExpected(db, meeting).find(({ person }) => person.id === personId)
  if (found?.capacity !== 'member') return
  throw new AppError(
    'conflict',
    `${found.person.name} is in post already on the day of this meeting. Nothing was changed.`,
  )
}

interface PutDown {
  readonly meeting: Meeting
  readonly personId: PersonId
  readonly guest: Attendance | null
  readonly isPresent: boolean
}

/** From now on they are a member in the record, whether they were there as a guest or not at all. */
const putDown = (db: WriteDb, { meeting, personId, guest, isPresent }: PutDown): Attendance['id'] => {
  const known = guest ?? listAttendances(db, meeting.id).find((row) => row.personId === personId) ?? null
  const status = isPresent ? ('present' as const) : ('absent' as const)
  if (known === null)
    return insertAttendance(db, {
      meetingId: meeting.id,
      personId,
      name: getPerson(db, personId).name,
      capacity: 'member',
      note: '',
      status,
      consent: 'not-asked',
      consentReason: '',
      mode: 'room',
    })
  updateAttendance(db, known.id, { personId, capacity: 'member', status })
  return known.id
}
