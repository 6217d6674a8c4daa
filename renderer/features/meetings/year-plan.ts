import type { BodyKind } from '@shared/entities/body.ts'
import { addDays, daysBetween } from '@shared/rules/calendar.ts'
import { meetingYear } from '@shared/rules/meeting-year.ts'
import type { MeetingPattern, ProposedDay } from '@shared/rules/year-plan.ts'
import { yearLabel } from './meeting-years.ts'

/** One meeting of the year, to be changed before it is saved. */
export interface YearRow {
  readonly key: string
  readonly on: string | null
  readonly startsAt: string | null
  readonly title: string
  /** Why the day is not the one that the pattern falls on; empty when it is. */
  readonly note: string
}

/** What all meetings of the year have in common, and how their days are found. */
export interface YearPattern {
  readonly days: MeetingPattern
  readonly year: YearChoice
  readonly title: string
  readonly startsAt: string | null
  readonly minutes: number | null
  readonly place: string
}

export interface YearChoice {
  /** Such as `2026/27`. */
  readonly label: string
  readonly from: string
  readonly to: string
}

/** The year that runs, and the next one. */
export const yearChoices = (kind: BodyKind, today: string): readonly [YearChoice, YearChoice] => {
  const choice = (on: string): YearChoice => {
    const { startsOn, endsOn } = meetingYear(kind, on)
    return { label: yearLabel(kind, on), from: startsOn, to: endsOn }
  }
  const now = choice(today)
  return [now, choice(addDays(now.to, 1))]
}

/** In the last quarter of a year the next one is planned. */
const lastQuarter = 92

export const usualYear = (kind: BodyKind, today: string): YearChoice => {
  const [now, next] = yearChoices(kind, today)
  return daysBetween(today, now.to) < lastQuarter ? next : now
}

export const yearRows = (
  proposed: readonly ProposedDay[],
  { title, startsAt }: Pick<YearPattern, 'title' | 'startsAt'>,
): readonly YearRow[] => proposed.map(({ on, note }) => ({ key: on, on, note, title, startsAt }))

export const weekdayOptions = [
  { id: '1', label: 'Monday' },
  { id: '2', label: 'Tuesday' },
  { id: '3', label: 'Wednesday' },
  { id: '4', label: 'Thursday' },
  { id: '5', label: 'Friday' },
  { id: '6', label: 'Saturday' },
] as const

export const weekOptions = [
  { id: '1', label: 'First' },
  { id: '2', label: 'Second' },
  { id: '3', label: 'Third' },
  { id: '4', label: 'Fourth' },
  { id: '5', label: 'Last' },
] as const

/** Boards that meet monthly by custom; the others spread a few meetings over the year. */
export const usualPattern = (kind: BodyKind): MeetingPattern =>
  kind === 'parish-council' || kind === 'council-cabinet'
    ? { kind: 'monthly', week: 2, weekday: 2 }
    : { kind: 'spread', times: 6, weekday: 4 }
