import type { Holiday } from '../entities/holiday.ts'

/** ISO weekdays, as Temporal numbers them. */
export const saturday = 6
export const sunday = 7

const dayLength = 24 * 60 * 60 * 1000

/*
 * Days are counted in UTC, where each has 24 hours. Plain arithmetic and not Temporal: a list of meetings asks for
 * thousands of days, and has 50 ms to answer.
 */
function midnight(on: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(on) ? Date.parse(on) : Number.NaN
  if (Number.isNaN(at) || asDay(at) !== on) throw new RangeError(`Not a date: ${on}`)
  return at
}

const asDay = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The day `count` days after `on` (before it, when negative). `YYYY-MM-DD` in and out. Throws `RangeError` on a non-date. */
export const addDays = (on: string, count: number): string => asDay(midnight(on) + count * dayLength)

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (midnight(to) - midnight(from)) / dayLength

/** 1 Monday … 7 Sunday. */
export const weekday = (on: string): number => new Date(midnight(on)).getUTCDay() || sunday

/** Monday to Friday, whether or not it is a holiday. */
export const isWeekday = (on: string): boolean => weekday(on) < saturday

/** The holiday on that day, or null. Christmas Day is one in any year: lists show only its substitute when it falls on a weekend. */
export function holidayOn(on: string, holidays: readonly Holiday[]): Holiday | null {
  const listed = holidays.find((holiday) => holiday.on === on)
  if (listed !== undefined) return listed
  return on.endsWith('-12-25') ? { on, name: 'Christmas Day' } : null
}

/** Monday to Friday and no bank holiday. */
export const isWorkingDay = (on: string, holidays: readonly Holiday[]): boolean =>
  isWeekday(on) && holidayOn(on, holidays) === null

/** The working day that lies `count` working days after `from`; `from` itself is not counted. `count` 0 gives `from`. */
export function addWorkingDays(from: string, count: number, holidays: readonly Holiday[]): string {
  let on = from
  for (let left = count; left > 0;) {
    on = addDays(on, 1)
    if (isWorkingDay(on, holidays)) left -= 1
  }
  return on
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, holidays: readonly Holiday[]): number {
  const span = daysBetween(from, to)
  let count = 0
  for (let step = 1; step <= span; step += 1) if (isWorkingDay(addDays(from, step), holidays)) count += 1
  return count
}
