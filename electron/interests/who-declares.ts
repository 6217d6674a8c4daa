import type { Attendance } from '@shared/entities/attendance.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { formatDate } from '@shared/words/dates.ts'
import { listAttendances, listEvents } from '../attendance/attendance.repo.ts'
import { listExpected } from '../attendance/expected.ts'
import type { ReadDb } from '../db/handles.ts'
import { getPerson } from '../people/people.repo.ts'

export interface Declarer {
  readonly personId: PersonId
  readonly name: string
}

/** Who can declare at a meeting: those with a place on the board that day, then whoever else is in its attendance. */
export const listDeclarers = (db: ReadDb, meeting: Meeting): Declarer[] => {
  const inPost = listExpected(db, meeting).map(({ person }) => ({ personId: person.id, name: person.name }))
  const known = new Set(inPost.map(({ personId }) => personId))
  const others = listAttendances(db, meeting.id).flatMap(({ personId, name }) =>
    personId === null || known.has(personId) ? [] : [{ personId, name }],
  )
  return [...inPost, ...others]
}

/**
 * Throws `conflict` with the reason where somebody cannot declare here: not in post and not at the meeting, or away from
 * it.
 */
export const expectDeclarer = (db: ReadDb, meeting: Meeting, personId: PersonId): void => {
  const { name } = getPerson(db, personId)
  if (!listDeclarers(db, meeting).some((each) => each.personId === personId))
    throw new AppError(
      'conflict',
      `${name} was not in post on ${formatDate(meeting.meetsOn)} and is not in the attendance of this meeting, so cannot declare here. Nothing was changed. Put them into the attendance first, if they were there.`,
      { personId },
    )
  const own = listAttendances(db, meeting.id).find((each) => each.personId === personId)
  if (own !== undefined && isAway(db, meeting, own))
    throw new AppError(
      'conflict',
      `${name} is marked as ${own.status === 'apologies' ? 'having sent apologies' : 'absent'}, so cannot declare here. Nothing was changed. Mark them present, or when they arrived, first.`,
      { personId },
    )
}

const isAway = (db: ReadDb, meeting: Meeting, { id, status }: Attendance): boolean =>
  (status === 'apologies' || status === 'absent') &&
  !listEvents(db, meeting.id).some((event) => event.kind === 'arrived' && event.attendanceId === id)
