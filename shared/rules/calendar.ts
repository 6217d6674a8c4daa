import { Temporal } from 'temporal-polyfill'
import type { Holiday } from '../entities/holiday.ts'

/** ISO weekdays, as Temporal numbers them. */
export const saturday = 6
export const sunday = 7

/** The day `count` days after `on` (before it, when negative). `YYYY-MM-DD` in and out. Throws `RangeError` on a non-date. */
export const addDays = (on: string, count: number): string =>
  Temporal.PlainDate.from(on).add({ days: count }).toString()

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** 1 Monday … 7 Sunday. */
export const weekday = (on: string): number => Temporal.PlainDate.from(on).dayOfWeek

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
