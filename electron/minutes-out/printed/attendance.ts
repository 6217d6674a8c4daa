import type { Attendance, MeetingEvent } from '@shared/entities/attendance.ts'
import type { MinuteStyle } from '@shared/entities/minute-style.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { Membership } from '@shared/entities/person.ts'
import { isInPost } from '@shared/rules/terms.ts'
import { formatTime } from '@shared/words/dates.ts'
import { upperFirst } from '@shared/words/upper-first.ts'
import type { Parts } from '../parts.ts'
import type { MinutesRecord } from '../read-minutes.ts'

type Code = keyof MinuteStyle['codes']
type Printed = Pick<MinutesModel, 'attendance' | 'codes'>

/** Who was there, who was not and why, in groups, with the body's own code letters. Absent members stand apart. */
export const printedAttendance = (record: MinutesRecord, parts: Parts, style: MinuteStyle): Printed => {
  const groups = new Map<string, Person[]>(GROUPS.map((name) => [name, []]))
  for (const each of inOfficialOrder(record)) {
    const person = personOf(each, record, parts)
    groups.get(groupOf(each))?.push(person)
  }
  const used = new Set([...groups.values()].flat().flatMap(({ codes }) => codes))
  return {
    attendance: [...groups].flatMap(([group, people]) =>
      people.length === 0 ? [] : [{ group, people: people.map((person) => withCode(person, style)) }],
    ),
    codes: CODES.flatMap(([code, meaning]) =>
      used.has(code) && style.codes[code] ? [{ code: style.codes[code], meaning }] : [],
    ),
  }
}

const GROUPS = [
  'Present',
  'Apologies, absence consented to',
  'Apologies',
  'Absent, absence consented to',
  'Absent',
  'Not yet marked',
  'In attendance',
  'Observers',
] as const

const CODES: readonly (readonly [Code, string])[] = [
  ['present', 'present'],
  ['remote', 'took part from elsewhere'],
  ['late', 'arrived after the start'],
  ['left', 'left before the end'],
  ['apologies', 'apologies received'],
  ['consented', 'absence consented to'],
  ['absent', 'absent without apologies'],
]

const groupOf = ({ capacity, status, consent }: Attendance): (typeof GROUPS)[number] => {
  if (capacity === 'in-attendance') return 'In attendance'
  if (capacity === 'observer') return 'Observers'
  if (status === 'present') return 'Present'
  if (status === 'unmarked') return 'Not yet marked'
  const what = status === 'apologies' ? 'Apologies' : 'Absent'
  return consent === 'given' ? `${what}, absence consented to` : what
}

interface Person {
  readonly name: string
  readonly role: string
  readonly remark: string
  readonly codes: readonly Code[]
}

const withCode = ({ codes, ...person }: Person, style: MinuteStyle) => ({
  ...person,
  code: codes
    .map((code) => style.codes[code])
    .filter(Boolean)
    .join(' '),
})

const personOf = (attendance: Attendance, record: MinutesRecord, parts: Parts): Person => {
  const events = record.events.filter(({ attendanceId }) => attendanceId === attendance.id)
  const membership = membershipOf(attendance, record)
  const remarks = [
    attendance.note,
    attendance.status === 'present' && attendance.mode === 'remote' ? 'from elsewhere' : '',
    attendance.consent === 'refused' ? 'absence not consented to' : '',
    ...events.flatMap((event) => remarkOf(event, record, parts) ?? []),
  ]
  return {
    name: attendance.name,
    role: membership ? roleWords(membership) : '',
    remark: remarks.filter(Boolean).join('; '),
    codes: codesOf(attendance, events),
  }
}

const codesOf = (attendance: Attendance, events: readonly MeetingEvent[]): Code[] => {
  if (attendance.capacity !== 'member' || attendance.status === 'unmarked') return []
  if (attendance.status !== 'present') {
    if (attendance.consent === 'given') return ['consented']
    return [attendance.status === 'apologies' ? 'apologies' : 'absent']
  }
  const first = events.find(({ kind }) => kind === 'arrived' || kind === 'left')
  const last = events.findLast(({ kind }) => kind === 'arrived' || kind === 'left')
  const came: readonly Code[] = first?.kind === 'arrived' ? ['late'] : []
  const went: readonly Code[] = last?.kind === 'left' ? ['left'] : []
  return [attendance.mode === 'remote' ? 'remote' : 'present', ...came, ...went]
}

/** Of what happened in an item of the other part, only comings and goings are said, without the reason. */
const remarkOf = (event: MeetingEvent, record: MinutesRecord, parts: Parts): string | null => {
  const words = REMARKS[event.kind]
  if (words === undefined) return null
  const isHere = parts.has(event)
  if (!isHere && event.kind === 'withdrew') return null
  const closer = event.itemId === null || isHere ? null : parts.closerOf(event.itemId)
  const item = closer ?? record.agenda.find(({ id }) => id === event.itemId)
  const during = item ? `${words} ${event.kind === 'withdrew' ? 'for' : 'during'} item ${item.number}` : words
  return event.at === null ? during : `${during}, ${formatTime(event.at)}`
}

const REMARKS: Partial<Record<MeetingEvent['kind'], string>> = {
  arrived: 'arrived',
  left: 'left',
  withdrew: 'withdrew',
  'went-remote': 'went on from elsewhere',
  'came-into-the-room': 'came into the room',
  appointed: 'appointed',
  ceased: 'ceased to be a member',
  suspended: 'suspended',
  reinstated: 'suspension ended',
}

const membershipOf = (
  { personId }: Attendance,
  { memberships, meeting }: MinutesRecord,
): Membership | undefined =>
  memberships.find((each) => each.personId === personId && isInPost(each, meeting.meetsOn))

const roleWords = ({ role, category }: Membership): string =>
  [role === 'member' ? '' : upperFirst(role.replace('-', ' ')), category].filter(Boolean).join(', ')

const RANKS: readonly Membership['role'][] = ['chair', 'vice-chair', 'head']

/** Chair, vice-chair and head first, then by surname. */
const inOfficialOrder = (record: MinutesRecord): Attendance[] => {
  const rank = (each: Attendance): number => {
    const at = RANKS.indexOf(membershipOf(each, record)?.role ?? 'member')
    return at < 0 ? RANKS.length : at
  }
  const sortName = ({ personId, name }: Attendance): string =>
    record.people.get(personId ?? '')?.sortName ?? name
  return record.attendances.toSorted(
    (a, b) => rank(a) - rank(b) || sortName(a).localeCompare(sortName(b), 'en-GB'),
  )
}
