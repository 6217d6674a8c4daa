import type { ListedMeeting } from '@shared/contract/meetings.ts'
import type { BodyKind } from '@shared/entities/body.ts'
import { meetingYear } from '@shared/rules/meeting-year.ts'

export interface YearOfMeetings {
  /** Such as `2026/27`, or `2026` where the year is the calendar's. */
  readonly label: string
  readonly meetings: readonly ListedMeeting[]
}

/** The name of the body's year in which a day falls. */
export const yearLabel = (kind: BodyKind, on: string): string => {
  const { startsOn, endsOn } = meetingYear(kind, on)
  const [first, last] = [startsOn.slice(0, 4), endsOn.slice(2, 4)]
  return startsOn.slice(0, 4) === endsOn.slice(0, 4) ? first : `${first}/${last}`
}

const byYear = (kind: BodyKind, meetings: readonly ListedMeeting[]): readonly YearOfMeetings[] => {
  const years = Map.groupBy(meetings, ({ meetsOn }) => yearLabel(kind, meetsOn))
  return [...years].map(([label, inYear]) => ({ label, meetings: inYear }))
}

/** Meetings from today on, the next first, and those before, the latest first; each by the body's own years. */
export const arrangeMeetings = (kind: BodyKind, meetings: readonly ListedMeeting[], today: string) => ({
  coming: byYear(
    kind,
    meetings.filter(({ meetsOn }) => meetsOn >= today),
  ),
  past: byYear(kind, meetings.filter(({ meetsOn }) => meetsOn < today).toReversed()),
})
