import type { Who } from '@shared/contract/attendance.ts'
import type { Attendance } from '@shared/entities/attendance.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getPerson } from '../people/people.repo.ts'
import { getAttendance, insertAttendance, listAttendances } from './attendance.repo.ts'
import { listExpected } from './expected.ts'
import { unmarked } from './roll.ts'

/**
 * The record of somebody at a meeting, made now where nothing was marked of them. Throws `conflict` for somebody of
 * another meeting, or for who has no place on the body on the day and is no guest.
 */
export const takeRecord = (db: WriteDb, meeting: Meeting, who: Who): Attendance => {
  if ('attendanceId' in who) return standingRecord(getAttendance(db, who.attendanceId), meeting)
  const known = listAttendances(db, meeting.id).find(({ personId }) => personId === who.personId)
  if (known !== undefined) return known
  const expected = listExpected(db, meeting).find(({ person }) => person.id === who.personId)
  if (expected === undefined) throw notInPost(db, meeting, who.personId)
  const id = insertAttendance(db, { meetingId: meeting.id, ...unmarked(expected) })
  return getAttendance(db, id)
}

const standingRecord = (row: Attendance, meeting: Meeting): Attendance => {
  if (row.meetingId === meeting.id && row.withdrawnAt === null) return row
  throw new AppError('conflict', `${row.name} is not in the record of this meeting. Nothing was changed.`)
}

const notInPost = (db: ReadDb, meeting: Meeting, personId: Parameters<typeof getPerson>[1]): AppError => {
  const { name } = getPerson(db, personId)
  return new AppError(
    'conflict',
    `${name} has no place on this board on ${formatDate(meeting.meetsOn)}. Nothing was changed. ` +
      'Correct the term of office under People, or add them as a guest.',
  )
}
