import type { Attendance, AttendanceId } from '@shared/entities/attendance.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { Membership } from '@shared/entities/person.ts'
import { roleAndCategory } from '@shared/words/role-words.ts'
import type { ReadDb } from '../db/handles.ts'
import { listAttendances } from './attendance.repo.ts'
import { type Expected, listExpected } from './expected.ts'

/** Everything that is marked of one person at a meeting. */
export type RollEntry = Pick<
  Attendance,
  'personId' | 'name' | 'capacity' | 'note' | 'status' | 'consent' | 'consentReason' | 'mode'
> & {
  /** Null while nothing was marked of them. */
  readonly attendanceId: AttendanceId | null
  /** Role and category, such as "Chair, Co-opted"; for a guest what they are there as. */
  readonly role: string
  /** False too for those who are no member. */
  readonly hasVote: boolean
}

const ranks: Partial<Record<Membership['role'], number>> = { chair: 0, 'vice-chair': 1 }
const rankOf = ({ membership, capacity }: Expected): number =>
  capacity === 'member' ? (ranks[membership.role] ?? 2) : 3

/** Everyone of a meeting: who is expected, marked or not (the chair first, then by name), and then its guests. */
export const readRoll = (db: ReadDb, meeting: Meeting): RollEntry[] => {
  const marked = listAttendances(db, meeting.id)
  const expected = listExpected(db, meeting).toSorted((a, b) => rankOf(a) - rankOf(b))
  const ids = new Set(expected.map(({ person }) => person.id))
  const guests = marked.filter(({ personId }) => personId === null || !ids.has(personId))
  return [
    ...expected.map((each) =>
      expectedEntry(
        each,
        marked.find(({ personId }) => personId === each.person.id),
      ),
    ),
    ...guests.map((guest) => ({ ...markedOf(guest), role: guest.note, hasVote: false })),
  ]
}

/** What stands in the record before anything is marked of a person. */
export const unmarked = ({ person, capacity }: Pick<Expected, 'person' | 'capacity'>) =>
  ({
    personId: person.id,
    name: person.name,
    capacity,
    note: '',
    status: 'unmarked',
    consent: 'not-asked',
    consentReason: '',
    mode: 'room',
  }) as const

const expectedEntry = (expected: Expected, own: Attendance | undefined): RollEntry => ({
  ...(own === undefined ? { ...unmarked(expected), attendanceId: null } : markedOf(own)),
  role: roleAndCategory(expected.membership),
  hasVote: expected.membership.hasVote,
})

const markedOf = (row: Attendance): Omit<RollEntry, 'role' | 'hasVote'> => {
  const { id, personId, name, capacity, note, status, consent, consentReason, mode } = row
  return { attendanceId: id, personId, name, capacity, note, status, consent, consentReason, mode }
}
