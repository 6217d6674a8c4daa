import type { Meeting } from '@shared/entities/meeting.ts'
import type { MeetingEvent } from '@shared/entities/attendance.ts'
import { meetingYear } from '@shared/rules/meeting-year.ts'
import { inOrder } from '@shared/rules/presence.ts'
import { formatDateRange, formatDayBrief } from '@shared/words/dates.ts'
import { listEvents } from '../../attendance/attendance.repo.ts'
import { codeMeanings, codeOf, type Code } from '../../attendance/codes.ts'
import { readMeetingRecord } from '../../attendance/meeting-record.ts'
import { readRoll, type RollEntry } from '../../attendance/roll.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { minuteStyleOf } from '../../bodies/minute-style.ts'
import type { ReadDb } from '../../db/handles.ts'
import { getMeeting, listPlannedIn } from '../../meetings/meetings.repo.ts'
import type { PackAttendance } from '../model.ts'

/** Where a body has no letter of its own. */
const USUAL: Readonly<Record<Code, string>> = {
  present: 'P',
  remote: 'P',
  late: 'L',
  left: 'P',
  apologies: 'Ap',
  consented: 'C',
  absent: 'A',
}

interface Marked {
  readonly meeting: Meeting
  readonly codes: ReadonlyMap<string, { readonly name: string; readonly code: Code | null }>
}

/**
 * Who of the members was at which meeting of the year, up to and with the last one; meetings of which nothing was marked
 * are left out. Null where none is left. Consent is shown by its letter only: the reason for an absence is nobody else's.
 */
export function attendanceRecord(db: ReadDb, last: Meeting): PackAttendance | null {
  const body = getBody(db, last.bodyId)
  const year = meetingYear(body.kind, last.meetsOn)
  const marked = listPlannedIn(db, last.bodyId, { ...year, endsOn: last.meetsOn })
    .map((id) => markedAt(db, getMeeting(db, id)))
    .filter(({ codes }) => [...codes.values()].some(({ code }) => code !== null))
  const first = marked[0]
  if (first === undefined) return null
  const { codes: own } = minuteStyleOf(body)
  const letterOf = (code: Code): string => own[code] || USUAL[code]
  const names = new Map(marked.flatMap(({ codes }) => [...codes].map(([id, { name }]) => [id, name])))
  const used = new Set(marked.flatMap(({ codes }) => [...codes.values()].flatMap(({ code }) => code ?? [])))
  return {
    span: formatDateRange(first.meeting.meetsOn, last.meetsOn),
    days: marked.map(({ meeting }) => formatDayBrief(meeting.meetsOn).replace(/^\w+ /, '')),
    rows: [...names].map(([id, name]) => rowOf(id, name, marked, letterOf)),
    key: keyWords([...used], letterOf),
  }
}

function markedAt(db: ReadDb, meeting: Meeting): Marked {
  const { itemOrder } = readMeetingRecord(db, meeting.id)
  const ordered = inOrder({ events: listEvents(db, meeting.id), itemOrder }) as MeetingEvent[]
  const members = readRoll(db, meeting).filter(({ capacity }) => capacity === 'member')
  return {
    meeting,
    codes: new Map(
      members.map((entry) => [keyOf(entry), { name: entry.name, code: codeOf(entry, ordered) }]),
    ),
  }
}

const keyOf = ({ personId, name }: RollEntry): string => personId ?? name

const ATTENDED: readonly Code[] = ['present', 'remote', 'late', 'left']

function rowOf(
  id: string,
  name: string,
  marked: readonly Marked[],
  letterOf: (code: Code) => string,
): PackAttendance['rows'][number] {
  const each = marked.map(({ codes }) => codes.get(id))
  const known = each.flatMap((entry) => entry?.code ?? [])
  return {
    name,
    codes: each.map((entry) =>
      entry === undefined ? '–' : entry.code === null ? '?' : letterOf(entry.code),
    ),
    attended: known.filter((code) => ATTENDED.includes(code)).length,
    possible: each.filter((entry) => entry !== undefined).length,
  }
}

/** "P  present;  A  absent without apologies;  –  not in post". Two meanings of one letter are said together. */
function keyWords(used: readonly Code[], letterOf: (code: Code) => string): string {
  const byLetter = Map.groupBy(
    (Object.keys(codeMeanings) as Code[]).filter((code) => used.includes(code)),
    letterOf,
  )
  const meanings = [...byLetter].map(
    ([letter, codes]) => `${letter}  ${codes.map((code) => lowerFirst(codeMeanings[code])).join(' or ')}`,
  )
  return [...meanings, '–  not in post'].join(';  ')
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
