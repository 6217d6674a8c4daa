import type { Attendance } from '../entities/attendance.ts'
import type { MeetingId } from '../entities/meeting.ts'
import type { PersonId } from '../entities/person.ts'
import { isInPost, type TermOfOffice } from './terms.ts'

/** A meeting of the year that was held and at which attendance was marked. */
export type HeldMeeting = { readonly meetingId: MeetingId; readonly meetsOn: string }

export type ReportedMember = {
  readonly personId: PersonId
  readonly name: string
  /** Places with which they belong to the board; a person can have several in one year. */
  readonly terms: readonly Omit<TermOfOffice, 'category'>[]
}

export type ReportedMark = Pick<Attendance, 'status' | 'consent'> & {
  readonly personId: PersonId
  readonly meetingId: MeetingId
}

/** How one member attended in a year. */
export type ReportRow = {
  readonly personId: PersonId
  readonly name: string
  /** Meetings while they were in post. */
  readonly possible: number
  readonly attended: number
  /** Away with the board's consent; of those not attended. */
  readonly consented: number
  /** Whole per cent of the possible ones, half rounded up. */
  readonly percent: number
}

/**
 * Who attended how many of the meetings that they could. Who was appointed at a meeting could attend it. Someone present
 * at a meeting for part of it attended it. Members who had no meeting in the year are left out.
 */
export function attendanceReport(
  meetings: readonly HeldMeeting[],
  members: readonly ReportedMember[],
  marks: readonly ReportedMark[],
): ReportRow[] {
  return members.flatMap(({ personId, name, terms }): ReportRow[] => {
    const own = meetings.filter(({ meetsOn }) => terms.some((term) => isInPost(term, meetsOn)))
    const marked = own.map(({ meetingId }) =>
      marks.find((mark) => mark.personId === personId && mark.meetingId === meetingId),
    )
    const attended = marked.filter((mark) => mark?.status === 'present').length
    const consented = marked.filter((mark) => mark?.status !== 'present' && mark?.consent === 'given').length
    const possible = own.length
    if (possible === 0) return []
    return [
      { personId, name, possible, attended, consented, percent: Math.round((attended / possible) * 100) },
    ]
  })
}
