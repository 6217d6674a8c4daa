import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingEvent } from '@shared/entities/attendance.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinuteStyle } from '@shared/entities/minute-style.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import { inOrder, type MeetingRecord } from '@shared/rules/presence.ts'
import { movementRemark, movementSentence } from '@shared/words/movement-words.ts'
import { quorumSentences } from '@shared/words/quorum-words.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { minuteStyleOf } from '../bodies/minute-style.ts'
import type { ReadDb } from '../db/handles.ts'
import { listDeclarations } from '../interests/declarations.repo.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { listEvents } from './attendance.repo.ts'
import { type Code, codeMeanings, codeOf } from './codes.ts'
import { itemNames, type NameItem } from './item-names.ts'
import { readMeetingRecord } from './meeting-record.ts'
import { readRoll, type RollEntry } from './roll.ts'

type Printed = Pick<MinutesModel, 'attendance' | 'codes' | 'quorum'> & {
  /**
   * Who came, went or withdrew during each item, with their reasons: those of a confidential item are for the
   * confidential part only. `null` is the time before the first item.
   */
  readonly movements: ReadonlyMap<AgendaItemId | null, readonly string[]>
}

type Groups = MinutesModel['attendance']
type PrintedPerson = Groups[number]['people'][number]
type Codes = MinuteStyle['codes']

/**
 * The attendance of a meeting as its minutes print it: groups with the body's own code letters, the quorum in sentences,
 * and the movements per item. The table says nothing of what a confidential item was about. Throws `not_found`.
 */
export const printedAttendance = (db: ReadDb, meetingId: MeetingId): Printed => {
  const record = readMeetingRecord(db, meetingId)
  const meeting = getMeeting(db, meetingId)
  const body = getBody(db, meeting.bodyId)
  const { codes } = minuteStyleOf(body)
  const nameOf = itemNames(db, meeting)
  const rows = readRoll(db, meeting)
  const ordered = inOrder({
    events: listEvents(db, meetingId),
    itemOrder: record.itemOrder,
  }) as MeetingEvent[]
  const printed = rows.map((row) => ({
    group: groupOf(row),
    code: codeOf(row, ordered),
    person: personOf(row, { ordered, record, codes, nameOf }),
  }))
  return {
    attendance: groupNames.flatMap((group) => {
      const people = printed.filter((each) => each.group === group).map(({ person }) => person)
      return people.length === 0 ? [] : [{ group, people }]
    }),
    codes: meaningsUsed(codes, printed),
    quorum: rows.some(({ status }) => status === 'present') ? quorumSentences(record, nameOf) : [],
    movements: movementsOf(ordered.filter(notSaidElsewhere(db, meetingId)), rows),
  }
}

const groupNames = [
  'Present',
  'Apologies, absence consented to',
  'Apologies',
  'Absence consented to',
  'Absent',
  'Not recorded',
  'In attendance',
  'Observers',
] as const
type GroupName = (typeof groupNames)[number]

const groupOf = ({ capacity, status, consent }: RollEntry): GroupName | null => {
  if (capacity !== 'member') {
    if (status !== 'present') return status === 'apologies' ? 'Apologies' : null
    return capacity === 'observer' ? 'Observers' : 'In attendance'
  }
  if (status === 'present') return 'Present'
  if (status === 'unmarked') return 'Not recorded'
  if (consent === 'given')
    return status === 'apologies' ? 'Apologies, absence consented to' : 'Absence consented to'
  return status === 'apologies' ? 'Apologies' : 'Absent'
}

interface Telling {
  readonly ordered: readonly MeetingEvent[]
  readonly record: MeetingRecord
  readonly codes: Codes
  readonly nameOf: NameItem
}

const personOf = (row: RollEntry, { ordered, record, codes, nameOf }: Telling): PrintedPerson => {
  const code = codeOf(row, ordered)
  const isSuspended = row.personId !== null && record.suspendedIds.includes(row.personId)
  const moves = ordered
    .filter(({ attendanceId }) => attendanceId !== null && attendanceId === row.attendanceId)
    .map((event) => movementRemark(event, event.itemId === null ? null : nameOf(event.itemId)))
  const remarks = [
    isSuspended ? 'suspended' : '',
    row.status === 'present' && row.mode === 'remote' ? remoteRemark(record, row) : '',
    ...moves,
    row.consent === 'refused' ? 'consent to the absence refused' : '',
  ]
  return {
    name: row.name,
    role: row.role,
    code: code === null ? '' : codes[code],
    remark: remarks.filter((remark) => remark !== '').join('; '),
  }
}

const remoteRemark = ({ remoteCounts }: MeetingRecord, { capacity }: RollEntry): string =>
  capacity === 'member' && !remoteCounts ? 'remote, not counted' : 'remote'

const meaningsUsed = (
  codes: Codes,
  printed: readonly { readonly code: Code | null }[],
): MinutesModel['codes'] =>
  (Object.keys(codeMeanings) as Code[])
    .filter((key) => codes[key] !== '' && printed.some(({ code }) => code === key))
    .map((key) => ({ code: codes[key], meaning: codeMeanings[key] }))

/** A withdrawal without a time that a declaration of interest tells of is said there, and not twice. */
const notSaidElsewhere = (db: ReadDb, meetingId: MeetingId): ((event: MeetingEvent) => boolean) => {
  const declared = new Set(listDeclarations(db, meetingId).map(({ eventId }) => eventId))
  return ({ id, at }) => at !== null || !declared.has(id)
}

const movementsOf = (ordered: readonly MeetingEvent[], rows: readonly RollEntry[]): Printed['movements'] => {
  const byItem = new Map<AgendaItemId | null, string[]>()
  for (const event of ordered) {
    const name =
      rows.find(({ attendanceId }) => attendanceId !== null && attendanceId === event.attendanceId)?.name ??
      ''
    byItem.set(event.itemId, [...(byItem.get(event.itemId) ?? []), movementSentence(event, name)])
  }
  return byItem
}
