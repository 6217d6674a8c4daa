import type { Meeting } from '@shared/entities/meeting.ts'
import { inOrder } from '@shared/rules/presence.ts'
import { formatDateRange, formatDayBrief } from '@shared/words/dates.ts'
import { listEvents } from '../../attendance/attendance.repo.ts'
import { codeMeanings, codeOf, type Code } from '../../attendance/codes.ts'
import { readMeetingRecord } from '../../attendance/meeting-record.ts'
import { readReport } from '../../attendance/report/report.service.ts'
import { readRoll } from '../../attendance/roll.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { minuteStyleOf } from '../../bodies/minute-style.ts'
import type { ReadDb } from '../../db/handles.ts'
import { getMeeting } from '../../meetings/meetings.repo.ts'
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

/** How each member was marked at one meeting: null where nothing was marked of them; without those who were not in post. */
type Marks = ReadonlyMap<string | null, Code | null>

/**
 * Who of the members was at which meeting of the year, up to and with the last one, as the report on attendance counts
 * them. Null where nobody was marked. Consent is shown by its letter only: the reason for an absence is nobody else's.
 */
export function attendanceRecord(db: ReadDb, last: Meeting): PackAttendance | null {
  const { meetings, rows } = readReport(db, last.bodyId, last.meetsOn, last.meetsOn)
  const [first] = meetings
  if (first === undefined) return null
  const marks = meetings.map(({ meetingId }) => marksAt(db, getMeeting(db, meetingId)))
  const { codes: own } = minuteStyleOf(getBody(db, last.bodyId))
  const letterOf = (code: Code): string => own[code] || USUAL[code]
  const asOnTheRoll = [...new Set(marks.flatMap((each) => [...each.keys()]))]
  return {
    span: formatDateRange(first.meetsOn, last.meetsOn),
    days: meetings.map(({ meetsOn }) => formatDayBrief(meetsOn).replace(/^\w+ /, '')),
    rows: rows
      .toSorted((a, b) => asOnTheRoll.indexOf(a.personId) - asOnTheRoll.indexOf(b.personId))
      .map(({ personId, name, attended, possible }) => ({
        name,
        codes: marks.map((each) => letterFor(each.get(personId), letterOf)),
        attended,
        possible,
      })),
    key: keyWords([...new Set(marks.flatMap((each) => [...each.values()]))], letterOf),
  }
}

function marksAt(db: ReadDb, meeting: Meeting): Marks {
  const { itemOrder } = readMeetingRecord(db, meeting.id)
  const ordered = inOrder({ events: listEvents(db, meeting.id), itemOrder })
  return new Map(
    readRoll(db, meeting)
      .filter(({ capacity }) => capacity === 'member')
      .map((entry) => [entry.personId, codeOf(entry, ordered)]),
  )
}

function letterFor(code: Code | null | undefined, letterOf: (code: Code) => string): string {
  if (code === undefined) return '–'
  return code === null ? '?' : letterOf(code)
}

/** "P  present;  A  absent without apologies;  –  not in post". Two meanings of one letter are said together. */
function keyWords(used: readonly (Code | null)[], letterOf: (code: Code) => string): string {
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
