import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { AttendanceId, MeetingEventId } from '@shared/entities/attendance.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { MeetingRecord, Moment, RecordedEvent } from '@shared/rules/presence.ts'

/*
 * Meetings for the rules of presence, in short words: members are 1, 2, 3 …, items are 'a', 'b' …, what happened is
 * told in order as `['a', 'withdrew', 3]`.
 */
export const item = (letter: string): AgendaItemId => `item-${letter}` as AgendaItemId
export const person = (number: number): PersonId => `person-${number}` as PersonId
const attendance = (number: number): AttendanceId => `attendance-${number}` as AttendanceId

/** Keys that sort in the order of their numbers. */
export const key = (order: number): string => String(order).padStart(4, '0')

/** `null` for before the first item; the number of a member, or null for what concerns nobody. */
export type Happening = readonly [
  itemLetter: string | null,
  kind: RecordedEvent['kind'],
  member: number | null,
]

export const eventsOf = (happenings: readonly Happening[]): RecordedEvent[] =>
  happenings.map(([letter, kind, member], index) => ({
    id: `event-${key(index)}` as MeetingEventId,
    kind,
    attendanceId: member === null ? null : attendance(member),
    itemId: letter === null ? null : item(letter),
    position: key(index + 1),
    at: null,
    reason: '',
  }))

/** The moment right after the happening of that number, from 1. */
export const after = (happenings: readonly Happening[], number: number): Moment => {
  const letter = happenings[number - 1]?.[0] ?? null
  return { itemId: letter === null ? null : item(letter), position: key(number) }
}

export const halfInPost: MeetingRecord['quorum'] = {
  value: { formula: 'share', numerator: 1, denominator: 2, of: 'in-post', atLeast: 1 },
  source: null,
}

/** Members 1 to `members` in post and the first `present` of them there; items a to e. */
export const aMeetingRecord = (
  { members, present, appointed = 0 }: { members: number; present: number; appointed?: number },
  happenings: readonly Happening[] = [],
  more: Partial<MeetingRecord> = {},
): MeetingRecord => {
  const numbers = Array.from({ length: members + appointed }, (_, index) => index + 1)
  return {
    meetsOn: '2026-11-26',
    itemOrder: ['a', 'b', 'c', 'd', 'e'].map(item),
    itemsAbove: new Map(),
    members: numbers.map((number) => ({
      attendanceId: attendance(number),
      personId: person(number),
      name: `Member ${number}`,
      hasVote: true,
      isInPostAtStart: number <= members,
    })),
    attendances: numbers.map((number) => ({
      id: attendance(number),
      personId: person(number),
      name: `Member ${number}`,
      capacity: 'member' as const,
      status: number <= present || number > members ? ('present' as const) : ('apologies' as const),
      mode: 'room' as const,
    })),
    events: eventsOf(happenings),
    suspendedIds: [],
    quorum: halfInPost,
    seats: null,
    remoteCounts: true,
    ...more,
  }
}
