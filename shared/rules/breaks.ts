import type { Holiday } from '../entities/holiday.ts'
import { formatDateRange } from '../words/dates.ts'
import { addDays, isWeekday, isWorkingDay } from './calendar.ts'

/** A run of days that s.243 of the Local Government Act 1972 leaves out; both ends are in it. */
export type Break = { readonly name: string; readonly from: string; readonly to: string }

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm, 1876). `YYYY-MM-DD`. */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const month = String(Math.floor(f / 31)).padStart(2, '0')
  return `${year}-${month}-${String((f % 31) + 1).padStart(2, '0')}`
}

const step = (from: string, by: 1 | -1, until: (on: string) => boolean): string => {
  let on = addDays(from, by)
  while (!until(on)) on = addDays(on, by)
  return on
}

const easterBreak = (year: number): Break => ({
  name: 'Easter break',
  from: addDays(easterSunday(year), -3),
  to: addDays(easterSunday(year), 2),
})

const christmasBreak = (year: number, holidays: readonly Holiday[]): Break => ({
  name: 'Christmas break',
  from: step(`${year}-12-25`, -1, isWeekday),
  to: step(`${year}-12-25`, 1, (on) => isWorkingDay(on, holidays)),
})

const bankHolidayBreak = (holiday: Holiday, holidays: readonly Holiday[]): Break => ({
  name: `${holiday.name} break`,
  from: step(holiday.on, -1, isWeekday),
  to: step(holiday.on, 1, (on) => isWorkingDay(on, holidays)),
})

/** Whether the day lies in the break. */
export const isInBreak = (on: string, { from, to }: Break): boolean => from <= on && on <= to

/**
 * The breaks of a calendar year and of those beside it, by s.243(4) of the Local Government Act 1972 (general
 * knowledge, not read in the Act): Easter from the Thursday before to the Tuesday after; Christmas from the last
 * weekday before Christmas Day to the first working day after it; any other bank holiday from the last weekday
 * before to the next working day. A weekday is taken as Monday to Friday, which leaves out more days, never fewer.
 */
export function breaksAround(year: number, holidays: readonly Holiday[]): readonly Break[] {
  const years = [year - 1, year, year + 1]
  const named = years.flatMap((each) => [easterBreak(each), christmasBreak(each, holidays)])
  const others = holidays
    .filter(({ on }) => !named.some((known) => isInBreak(on, known)))
    .filter(({ on }) => Math.abs(Number(on.slice(0, 4)) - year) <= 1)
    .map((holiday) => bankHolidayBreak(holiday, holidays))
  return [...named, ...others]
}

/** The break that a day lies in, in words with its dates, or null. */
export function breakOn(on: string, breaks: readonly Break[]): string | null {
  const inside = breaks.find((each) => isInBreak(on, each))
  return inside === undefined ? null : `${inside.name}, ${formatDateRange(inside.from, inside.to)}`
}
