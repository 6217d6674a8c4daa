import type { AttendanceReport } from '@shared/contract/attendance.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { attendanceReport, type ReportedMember } from '@shared/rules/attendance-report.ts'
import { meetingYear } from '@shared/rules/meeting-year.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listMemberships, listPeopleOf } from '../../people/people.repo.ts'
import { listMarked } from '../attendance.repo.ts'
import { isMember } from '../expected.ts'

/**
 * Who attended how many of the meetings of one year of the body: that in which `on` falls. Only meetings count at which
 * somebody was marked, up to `today`.
 */
export const readReport = (db: ReadDb, bodyId: BodyId, on: string, today: string): AttendanceReport => {
  const body = getBody(db, bodyId)
  const { startsOn, endsOn } = meetingYear(body.kind, on)
  const all = listMarked(db, bodyId, today)
  const marks = all.filter(({ meetsOn }) => startsOn <= meetsOn && meetsOn <= endsOn)
  const meetings = new Map(marks.map(({ meetingId, meetsOn }) => [meetingId, { meetingId, meetsOn }]))
  return {
    startsOn,
    endsOn,
    label: labelOf(startsOn, endsOn),
    years: yearsOf(body.kind, [...all.map(({ meetsOn }) => meetsOn), today]),
    meetings: [...meetings.values()],
    rows: attendanceReport([...meetings.values()], membersOf(db, bodyId), marks),
  }
}

const membersOf = (db: ReadDb, bodyId: BodyId): ReportedMember[] => {
  const terms = listMemberships(db, bodyId).filter(isMember)
  return listPeopleOf(db, bodyId)
    .toSorted((a, b) => a.sortName.localeCompare(b.sortName, 'en-GB'))
    .map(({ id, name }) => ({
      personId: id,
      name,
      terms: terms.filter(({ personId }) => personId === id),
    }))
}

/** The years that have a meeting, the latest first; each by its first day and its name. */
const yearsOf = (
  kind: Parameters<typeof meetingYear>[0],
  days: readonly string[],
): AttendanceReport['years'] => {
  const years = new Map(
    days.map((on) => {
      const { startsOn, endsOn } = meetingYear(kind, on)
      return [startsOn, { startsOn, label: labelOf(startsOn, endsOn) }]
    }),
  )
  return [...years.values()].toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))
}

/** "2026/27", or "2026" where the body's year is the calendar's. */
const labelOf = (startsOn: string, endsOn: string): string =>
  startsOn.slice(0, 4) === endsOn.slice(0, 4)
    ? startsOn.slice(0, 4)
    : `${startsOn.slice(0, 4)}/${endsOn.slice(2, 4)}`
