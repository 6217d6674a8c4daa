import type { Attendance } from '@shared/entities/attendance.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { Membership, Person } from '@shared/entities/person.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { ReadDb } from '../db/handles.ts'
import { listMemberships, listPeopleOf } from '../people/people.repo.ts'

/** Somebody with a place on the body on the day of the meeting. */
export type Expected = {
  readonly person: Person
  /** The place that counts most: one with a vote before one without. */
  readonly membership: Membership
  readonly capacity: Attendance['capacity']
}

const memberRoles: readonly Membership['role'][] = ['chair', 'vice-chair', 'member']

/** Whether a place makes a member of the board of those who have it; the others attend. */
export const isMember = ({ role, hasVote }: Pick<Membership, 'role' | 'hasVote'>): boolean =>
  hasVote || memberRoles.includes(role)

/** Who is expected at a meeting: each person once, by name. */
export const listExpected = (
  db: ReadDb,
  { bodyId, meetsOn }: Pick<Meeting, 'bodyId' | 'meetsOn'>,
): Expected[] => {
  const inPost = listMemberships(db, bodyId).filter((term) => isInPost(term, meetsOn))
  return listPeopleOf(db, bodyId)
    .flatMap((person) => {
      const [membership] = inPost
        .filter(({ personId }) => personId === person.id)
        .toSorted(
          (a, b) => Number(b.hasVote) - Number(a.hasVote) || Number(isMember(b)) - Number(isMember(a)),
        )
      return membership === undefined ? [] : [{ person, membership, capacity: capacityOf(membership) }]
    })
    .toSorted((a, b) => a.person.sortName.localeCompare(b.person.sortName, 'en-GB'))
}

const capacityOf = (membership: Membership): Attendance['capacity'] => {
  if (isMember(membership)) return 'member'
  return membership.role === 'observer' ? 'observer' : 'in-attendance'
}
