import type { AttendanceView, RollEntry, Who } from '@shared/contract/attendance.ts'
import type { MeetingEvent } from '@shared/entities/attendance.ts'
import { plural } from '@shared/words/dates.ts'

/** What can be noted of one person, each with the letter that does it while they have the focus; empty for none. */
export interface Deed {
  readonly kind: Exclude<
    MeetingEvent['kind'],
    'appointed' | 'suspended' | 'reinstated' | 'adjourned' | 'resumed'
  >
  readonly label: string
  readonly letter: string
}

const deeds = {
  arrived: { kind: 'arrived', label: 'Arrived', letter: 'a' },
  left: { kind: 'left', label: 'Left the meeting', letter: 'l' },
  withdrew: { kind: 'withdrew', label: 'Withdrew for this item', letter: 'w' },
  returned: { kind: 'returned', label: 'Came back', letter: 'b' },
  'went-remote': { kind: 'went-remote', label: 'Went remote', letter: 'r' },
  ceased: { kind: 'ceased', label: 'Ceased to be a member', letter: '' },
  'came-into-the-room': { kind: 'came-into-the-room', label: 'Came into the room', letter: 'r' },
} as const satisfies Partial<Record<Deed['kind'], Deed>>

/** What can happen to somebody from where they are. */
export const deedsFor = ({ where }: Pick<RollEntry, 'where'>): readonly Deed[] => {
  if (where === 'away') return [deeds.arrived]
  if (where === 'withdrawn') return [deeds.returned, deeds.left]
  const other = where === 'room' ? deeds['went-remote'] : deeds['came-into-the-room']
  return [deeds.withdrew, deeds.left, other]
}

/** What ends a place on the board at the meeting itself; done by no letter, so that no slip of the hand does it. */
export const ceased: Deed = deeds.ceased

/** Somebody in words that a command takes. */
export const whoIs = ({ attendanceId, personId }: Pick<RollEntry, 'attendanceId' | 'personId'>): Who =>
  // Everyone listed has one or the other: a guest without a person has a record.
  attendanceId === null ? { personId: personId as NonNullable<typeof personId> } : { attendanceId }

/** Those of a meeting, as the panel puts them. */
export const groupsOf = (people: readonly RollEntry[]) => {
  const members = people.filter(({ capacity }) => capacity === 'member')
  return {
    here: members.filter(({ where }) => where !== 'away'),
    away: members.filter(({ where, status }) => where === 'away' && status !== 'unmarked'),
    unmarked: members.filter(({ status }) => status === 'unmarked'),
    others: people.filter(
      ({ capacity, where, status }) => capacity !== 'member' && (where !== 'away' || status === 'present'),
    ),
    /** The clerk, officers and others with a place here who are not marked yet. */
    expected: people.filter(({ capacity, status }) => capacity !== 'member' && status !== 'present'),
  }
}

/** What stands beside a name, or empty: "remote, not counted", "withdrew", "left", "apologies, consented to". */
export const standingWords = (
  person: Pick<RollEntry, 'where' | 'status' | 'consent' | 'isSuspended' | 'capacity'>,
  remoteCounts: boolean,
): string => {
  const words = person.where === 'away' ? absenceWords(person) : whereWords(person, remoteCounts)
  return [person.isSuspended ? 'suspended' : '', words].filter((each) => each !== '').join(', ')
}

const whereWords = (
  { where, capacity }: Pick<RollEntry, 'where' | 'capacity'>,
  remoteCounts: boolean,
): string => {
  if (where === 'withdrawn') return 'withdrew'
  if (where === 'room') return ''
  return capacity === 'member' && !remoteCounts ? 'remote, not counted' : 'remote'
}

const absenceWords = ({ status, consent }: Pick<RollEntry, 'status' | 'consent'>): string => {
  if (status === 'present') return 'not in the meeting now'
  if (status === 'unmarked') return 'not marked'
  const absence = status === 'apologies' ? 'apologies' : 'absent'
  if (consent === 'given') return `${absence}, consented to`
  return consent === 'refused' ? `${absence}, not consented to` : absence
}

/** "8 in the room, 1 remote, 1 withdrew". */
export const whereSummary = (people: readonly Pick<RollEntry, 'where' | 'capacity'>[]): string => {
  const count = (where: RollEntry['where']) =>
    people.filter((each) => each.capacity === 'member' && each.where === where).length
  const parts = [
    `${count('room')} in the room`,
    count('remote') > 0 ? `${count('remote')} remote` : '',
    count('withdrawn') > 0 ? `${count('withdrawn')} withdrew` : '',
  ]
  return parts.filter((each) => each !== '').join(', ')
}

/** A word beside the panel's title. */
export const panelNote = ({ people, quorum }: Pick<AttendanceView, 'people' | 'quorum'>): string => {
  const { unmarked } = groupsOf(people)
  return unmarked.length > 0 ? `${unmarked.length} not marked` : `${plural(quorum.present, 'member')} counted`
}

/** The time to write beside what happens now: only on the day itself, and only while the meeting runs. */
export const timeNow = (
  { meetsOn, today }: { readonly meetsOn: string; readonly today: string },
  { startedAt, endedAt }: { readonly startedAt: string | null; readonly endedAt: string | null },
  now: Date,
): string | null => {
  if (meetsOn !== today || startedAt === null || endedAt !== null) return null
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`
  return time >= startedAt ? time : null
}
