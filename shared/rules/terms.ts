import { Temporal } from 'temporal-polyfill'
import type { Membership } from '../entities/person.ts'
import { daysBetween } from './calendar.ts'

/** As much of a membership as its term of office needs. All days `YYYY-MM-DD`. */
export type TermOfOffice = {
  readonly category: string
  readonly termFrom: string
  /** Last day of the term, in post on that day still; null where it has no end. */
  readonly termTo: string | null
  /** Last day in post when it ended early; null when it did not. */
  readonly endedOn: string | null
}

/** The last day in post, or null where none is known. */
export function lastDay({ termTo, endedOn }: Pick<TermOfOffice, 'termTo' | 'endedOn'>): string | null {
  if (endedOn === null) return termTo
  return termTo !== null && termTo < endedOn ? termTo : endedOn
}

/** Whether the term runs on that day; its first and last day are both in it. */
export function isInPost(term: Omit<TermOfOffice, 'category'>, on: string): boolean {
  const last = lastDay(term)
  return term.termFrom <= on && (last === null || on <= last)
}

/** Days from `today` to the last day of a running term (0 on that day); null when it does not run or has no end. */
export function daysToEnd(term: Omit<TermOfOffice, 'category'>, today: string): number | null {
  const last = lastDay(term)
  return last !== null && isInPost(term, today) ? daysBetween(today, last) : null
}

/** Whether a running term ends within so many days, today included. */
export function endsWithin(term: Omit<TermOfOffice, 'category'>, today: string, days: number): boolean {
  const left = daysToEnd(term, today)
  return left !== null && left <= days
}

/** The last day of a term of so many years: from 1 September 2024, four years end on 31 August 2028. */
export const termEnd = (from: string, years: number): string =>
  Temporal.PlainDate.from(from).add({ years }).subtract({ days: 1 }).toString()

/** Whether a place of that role carries a vote unless the clerk says otherwise. */
export const usuallyVotes = (role: Membership['role']): boolean =>
  role === 'chair' || role === 'vice-chair' || role === 'member' || role === 'head'

export type SeatCount = {
  readonly category: string
  readonly places: number
  readonly filled: number
  /** Never negative. */
  readonly vacant: number
  /** Members in post beyond the places; 0 as it should be. */
  readonly over: number
}

/** Filled and vacant places per category on a day, in the order of the seats; members of no listed category are left out. */
export function seatCounts(
  seats: readonly { readonly category: string; readonly places: number }[],
  terms: readonly TermOfOffice[],
  on: string,
): readonly SeatCount[] {
  return seats.map(({ category, places }) => {
    const filled = terms.filter((term) => term.category === category && isInPost(term, on)).length
    return {
      category,
      places,
      filled,
      vacant: Math.max(0, places - filled),
      over: Math.max(0, filled - places),
    }
  })
}

export type AcademicYear = {
  /** Such as `2026/27`. */
  readonly label: string
  /** As minute numbers write it, such as `2627`. */
  readonly code: string
  readonly startsOn: string
  readonly endsOn: string
}

/** The academic year of a day: 1 September to 31 August. */
export function academicYear(on: string): AcademicYear {
  const year = Number(on.slice(0, 4))
  const from = on.slice(5) >= '09-01' ? year : year - 1
  const next = String(from + 1).slice(2)
  return {
    label: `${from}/${next}`,
    code: `${String(from).slice(2)}${next}`,
    startsOn: `${from}-09-01`,
    endsOn: `${from + 1}-08-31`,
  }
}
