import { addDays, weekday } from '@shared/rules/calendar.ts'

/** The days of a month (`YYYY-MM`) in whole weeks from Monday. */
export const weeksOf = (month: string): string[][] => {
  const first = `${month}-01`
  const start = addDays(first, 1 - weekday(first))
  const weeks: string[][] = []
  for (let on = start; on.slice(0, 7) <= month; on = addDays(on, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(on, at)))
  return weeks
}

/** The month that is `by` months later. */
export const monthAfter = (month: string, by: number): string => {
  const [year = 0, of = 1] = month.split('-').map(Number)
  const months = year * 12 + of - 1 + by
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** The same day of another month, or its last where it has no such day. */
export const sameDayIn = (month: string, on: string): string => {
  const last = addDays(`${monthAfter(month, 1)}-01`, -1)
  const wanted = `${month}-${on.slice(8)}`
  return wanted < last ? wanted : last
}

/** Where a key leads in the calendar; null: nowhere. */
export const dayByKey = (key: string, on: string): string | null => {
  switch (key) {
    case 'ArrowLeft':
      return addDays(on, -1)
    case 'ArrowRight':
      return addDays(on, 1)
    case 'ArrowUp':
      return addDays(on, -7)
    case 'ArrowDown':
      return addDays(on, 7)
    case 'Home':
      return addDays(on, 1 - weekday(on))
    case 'End':
      return addDays(on, 7 - weekday(on))
    case 'PageUp':
      return sameDayIn(monthAfter(on.slice(0, 7), -1), on)
    case 'PageDown':
      return sameDayIn(monthAfter(on.slice(0, 7), 1), on)
    default:
      return null
  }
}
