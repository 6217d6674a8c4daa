import type { TermRow } from '@shared/rules/term-dates.ts'
import { easterSunday } from '@shared/rules/breaks.ts'
import { addDays, weekday } from '@shared/rules/calendar.ts'

const monday = 1
const friday = 5

const onOrAfter = (on: string, day: number): string => addDays(on, (day - weekday(on) + 7) % 7)
const onOrBefore = (on: string, day: number): string => addDays(on, -((weekday(on) - day + 7) % 7))

/** The two weeks at Easter: they hold Good Friday and Easter Monday, and begin on a Monday or on Good Friday. */
const easterHoliday = (year: number): { readonly lastDay: string; readonly back: string } => {
  const easter = easterSunday(year)
  const isEarly = easter.slice(5) < '04-03'
  return isEarly
    ? { lastDay: addDays(easter, -3), back: addDays(easter, 15) }
    : { lastDay: addDays(easter, -9), back: addDays(easter, 8) }
}

/**
 * The terms and half terms of a school year as an English authority might set them: a pure function of the year in which
 * it begins. Six half terms, with a week off inside each term.
 */
export const schoolYear = (begins: number): TermRow[] => {
  const next = begins + 1
  const label = `${begins}/${String(next).slice(2)}`
  const autumnBreak = onOrBefore(`${begins}-10-31`, monday)
  const springBreak = onOrAfter(`${next}-02-14`, monday)
  const summerBreak = onOrBefore(`${next}-05-31`, monday)
  const easter = easterHoliday(next)
  const terms = [
    term('Autumn', `${begins}-09-03`, autumnBreak, onOrBefore(`${begins}-12-20`, friday)),
    term('Spring', onOrAfter(`${next}-01-04`, monday), springBreak, easter.lastDay),
    term('Summer', easter.back, summerBreak, onOrBefore(`${next}-07-22`, friday)),
  ]
  return terms.flat().map((row) => ({ ...row, name: `${row.name} ${label}` }))
}

/** A whole term with its two halves; `off` is the Monday of the week between them. */
const term = (name: string, from: string, off: string, endsOn: string): TermRow[] => {
  const startsOn = weekday(from) > friday ? onOrAfter(from, monday) : from
  return [
    { name: `${name} term`, kind: 'term', startsOn, endsOn },
    { name: `${name}, first half`, kind: 'half-term', startsOn, endsOn: addDays(off, -3) },
    { name: `${name}, second half`, kind: 'half-term', startsOn: addDays(off, 7), endsOn },
  ]
}
