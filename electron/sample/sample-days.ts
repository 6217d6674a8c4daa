import { addDays, daysBetween, holidayOn, weekday } from '@shared/rules/calendar.ts'
import type { TermRow } from '@shared/rules/term-dates.ts'
import { bankHolidays } from '../resources/load-resources.ts'
import { schoolYear } from './sample-terms.ts'

/** The six half terms of a school year, in order: when business of the year comes round. */
export const seasons = ['autumn-1', 'autumn-2', 'spring-1', 'spring-2', 'summer-1', 'summer-2'] as const
export type Season = (typeof seasons)[number]

export interface SampleDay {
  readonly on: string
  readonly season: Season
}

export interface SampleYears {
  /** The year in which the later of the two school years begins. */
  readonly begins: number
  /** Terms and half terms of that year and of the one before. */
  readonly terms: readonly TermRow[]
}

export interface Habit {
  /** ISO weekday on which the board meets. */
  readonly weekday: number
  /** Days that lie at least between today and the next meeting, so that notice can still be given. */
  readonly lead: number
}

const halfTerms = (begins: number): TermRow[] => schoolYear(begins).filter(({ kind }) => kind === 'half-term')

/** The days of a half term on which a board with this habit could meet: never in its first week, so that papers can go out in term. */
const candidates = ({ startsOn, endsOn }: TermRow, habit: Habit): string[] => {
  const first = addDays(startsOn, (habit.weekday - weekday(startsOn) + 7) % 7)
  const weeks = Math.floor(daysBetween(first, endsOn) / 7)
  return Array.from({ length: Math.max(0, weeks) }, (_, week) => addDays(first, 7 * (week + 1))).filter(
    (on) => holidayOn(on, bankHolidays()) === null,
  )
}

/** Where the next meeting does not fall: so early that it is over before the next half term's could be the next. */
const usualDay = (halfTerm: TermRow, habit: Habit): string | undefined => {
  const days = candidates(halfTerm, habit)
  const weeksAhead = Math.ceil(habit.lead / 7)
  return days[Math.max(0, Math.min(1, days.length - 1 - weeksAhead))]
}

const nextDay = (today: string, habit: Habit): string => {
  const year = Number(today.slice(0, 4))
  const days = [year - 1, year].flatMap(halfTerms).flatMap((half) => candidates(half, habit))
  const found = days.find((on) => on >= addDays(today, habit.lead))
  if (found === undefined) throw new Error(`No day to meet was found after ${today}.`)
  return found
}

/** Two school years: that of the boards' next meetings, the later where they differ, and the one before. Pure: the same day gives the same years. */
export const sampleYears = (today: string, habits: readonly Habit[]): SampleYears => {
  const next =
    habits
      .map((habit) => nextDay(today, habit))
      .toSorted()
      .at(-1) ?? today
  const begins = Number(next.slice(0, 4)) - (next.slice(5) >= '09-01' ? 0 : 1)
  return { begins, terms: [...schoolYear(begins - 1), ...schoolYear(begins)] }
}

/** One meeting for each half term of those years, and which of them comes next. Pure as well. */
export const sampleDays = (
  today: string,
  begins: number,
  habit: Habit,
): { readonly days: readonly SampleDay[]; readonly next: number } => {
  const on = nextDay(today, habit)
  const halves = [...halfTerms(begins - 1), ...halfTerms(begins)]
  const days = halves.flatMap((half, index) => {
    const day = half.startsOn <= on && on <= half.endsOn ? on : usualDay(half, habit)
    const season = seasons[index % seasons.length]
    return day === undefined || season === undefined ? [] : [{ on: day, season }]
  })
  return { days, next: days.findIndex((day) => day.on === on) }
}
