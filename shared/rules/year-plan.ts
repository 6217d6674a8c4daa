import type { Holiday } from '../entities/holiday.ts'
import { formatDay } from '../words/dates.ts'
import { addDays, holidayOn, weekday as weekdayOf } from './calendar.ts'
import { halfTermOn, type TermRow, termOn } from './term-dates.ts'

/** How a board meets: so many times spread over its year, or each month on one weekday. Weekdays as ISO: 1 is Monday. */
export type MeetingPattern =
  | { readonly kind: 'spread'; readonly times: number; readonly weekday: number }
  /** `week` 1 to 4, or 5 for the last of the month. */
  | { readonly kind: 'monthly'; readonly week: number; readonly weekday: number }

export type ProposedDay = {
  readonly on: string
  /** Why it is not the day that the pattern falls on; empty when it is. */
  readonly note: string
}

type YearPlanQuestion = {
  readonly pattern: MeetingPattern
  /** First and last day on which a meeting may be, both `YYYY-MM-DD`. */
  readonly from: string
  readonly to: string
  readonly holidays: readonly Holiday[]
  /** The body's own terms and halves of terms; none where its year has none, or where they have not been entered. */
  readonly terms: readonly TermRow[]
}

/**
 * Days for a year's meetings, earliest first, for the clerk to change: a proposal, not a rule. Leaves out bank holidays,
 * the holiday between two halves of a term and, where terms are known for that time, the days outside them; a spread leaves out August as well. A day
 * of a monthly pattern that is left out moves a week on. Fewer days than asked for when there is no room.
 */
export function proposeYear({ pattern, ...year }: YearPlanQuestion): readonly ProposedDay[] {
  return pattern.kind === 'spread' ? spread(pattern, year) : monthly(pattern, year)
}

type Year = Omit<YearPlanQuestion, 'pattern'>

/** Evenly over the weekdays that can be used: the middle one of each share. */
function spread(
  { times, weekday }: Extract<MeetingPattern, { kind: 'spread' }>,
  year: Year,
): readonly ProposedDay[] {
  const usable = weekdaysOf(weekday, year).filter((on) => whyNot(on, year) === null && !isAugust(on))
  const count = Math.min(times, usable.length)
  return Array.from({ length: count }, (_, index) => ({
    on: usable[Math.floor(((index + 0.5) * usable.length) / count)] ?? year.from,
    note: '',
  }))
}

function monthly(
  { week, weekday }: Extract<MeetingPattern, { kind: 'monthly' }>,
  year: Year,
): readonly ProposedDay[] {
  const byMonth = Map.groupBy(weekdaysOf(weekday, year), (on) => on.slice(0, 7))
  return [...byMonth.values()].flatMap((days) => {
    // The year may begin or end within a month: count from the first of the month, not from the first day left of it.
    const wanted = week === 5 ? days.at(-1) : days.find((on) => weekOfMonth(on) === week)
    if (wanted === undefined) return []
    const moved = [wanted, addDays(wanted, 7)].find((on) => on <= year.to && whyNot(on, year) === null)
    if (moved === undefined) return []
    return [
      { on: moved, note: moved === wanted ? '' : `Not ${formatDay(wanted)}: ${whyNot(wanted, year) ?? ''}` },
    ]
  })
}

const isAugust = (on: string): boolean => on.slice(5, 7) === '08'

const weekOfMonth = (on: string): number => Math.ceil(Number(on.slice(8)) / 7)

function weekdaysOf(weekday: number, { from, to }: Year): readonly string[] {
  const days: string[] = []
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  for (let on = first; on <= to; on = addDays(on, 7)) days.push(on)
  return days
}

/** Why nobody would meet on that day, in a few words; null when they would. */
function whyNot(on: string, { holidays, terms }: Year): string | null {
  const holiday = holidayOn(on, holidays)
  if (holiday !== null) return holiday.name
  const term = termOn(terms, on)
  if (term === null) return termsKnownAt(on, terms) ? 'outside term' : null
  const halves = terms.filter(
    ({ kind, startsOn }) => kind === 'half-term' && term.startsOn <= startsOn && startsOn <= term.endsOn,
  )
  return halves.length > 0 && halfTermOn(halves, on) === null ? 'half-term holiday' : null
}

/** Longer than any school holiday: further than this from every term, its terms have not been entered yet. */
const reachOfATerm = 56

/** Terms say something about their own days and the holidays on either side of them, and nothing about another year. */
const termsKnownAt = (on: string, terms: readonly TermRow[]): boolean =>
  terms.some(
    ({ kind, startsOn, endsOn }) =>
      kind === 'term' && addDays(startsOn, -reachOfATerm) <= on && on <= addDays(endsOn, reachOfATerm),
  )
