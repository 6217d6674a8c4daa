import { describe, expect, it } from 'vitest'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { attendanceReport, type ReportedMark, type ReportedMember } from '@shared/rules/attendance-report.ts'

const days = ['2026-09-24', '2026-11-26', '2027-02-04', '2027-05-20']
const meetings = days.map((meetsOn) => ({ meetingId: meetsOn as MeetingId, meetsOn }))
const ann = 'ann' as PersonId

const member = (termFrom: string, endedOn: string | null = null): ReportedMember => ({
  personId: ann,
  name: 'Ann Able',
  terms: [{ termFrom, termTo: null, endedOn }],
})
const marks = (...told: string[]): ReportedMark[] =>
  told.map((each, index) => ({
    personId: ann,
    meetingId: (days[index] ?? '') as MeetingId,
    status: each === 'present' ? 'present' : 'apologies',
    consent: each === 'consented' ? 'given' : 'not-asked',
  }))

describe('attendanceReport', () => {
  it.each<[string, ReportedMember, ReportedMark[], [number, number, number, number][]]>([
    [
      'all attended',
      member('2025-09-01'),
      marks('present', 'present', 'present', 'present'),
      [[4, 4, 0, 100]],
    ],
    [
      'one missed, one with consent',
      member('2025-09-01'),
      marks('present', 'apologies', 'consented', 'present'),
      [[4, 2, 1, 50]],
    ],
    [
      'appointed at the second meeting: three were possible',
      member('2026-11-26'),
      marks('', 'present'),
      [[3, 1, 0, 33]],
    ],
    ['left in the year', member('2025-09-01', '2026-12-31'), marks('present', 'present'), [[2, 2, 0, 100]]],
    ['in post after the last meeting only', member('2027-06-01'), [], []],
    ['never marked: not attended', member('2025-09-01'), [], [[4, 0, 0, 0]]],
  ])('%s', (_name, who, told, expected) => {
    expect(
      attendanceReport(meetings, [who], told).map(({ possible, attended, consented, percent }) => [
        possible,
        attended,
        consented,
        percent,
      ]),
    ).toEqual(expected)
  })

  it('counts a person with two terms in the year once', () => {
    const who = {
      ...member('2025-09-01', '2026-12-31'),
      terms: [...member('2025-09-01', '2026-12-31').terms, ...member('2026-11-01').terms],
    }
    expect(attendanceReport(meetings, [who], marks('present', 'present'))[0]).toMatchObject({
      possible: 4,
      attended: 2,
    })
  })
})
