import { Temporal } from 'temporal-polyfill'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const parts = (on: string) => {
  const date = Temporal.PlainDate.from(on)
  const weekday = weekdays[date.dayOfWeek - 1] ?? ''
  const month = months[date.month - 1] ?? ''
  return { weekday, day: date.day, month, year: date.year }
}

/** `2026-11-18` → `Wednesday 18 November 2026`. Throws `RangeError` when it is no date, here and below. */
export function formatDay(on: string): string {
  const { weekday, day, month, year } = parts(on)
  return `${weekday} ${day} ${month} ${year}`
}

/** `2026-11-18` → `18 November 2026`. */
export function formatDate(on: string): string {
  const { day, month, year } = parts(on)
  return `${day} ${month} ${year}`
}

/** `2026-11-18` → `Wed 18 Nov 2026`, for tables and lists. */
export function formatDayShort(on: string): string {
  const { weekday, day, month, year } = parts(on)
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${year}`
}

/** `2026-11-18` → `Wed 18 Nov`, where the year is plain from what surrounds it. */
export function formatDayBrief(on: string): string {
  const { weekday, day, month } = parts(on)
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`
}

/** `2026-11-18` → `November 2026`. */
export function formatMonth(on: string): string {
  const { month, year } = parts(on)
  return `${month} ${year}`
}

/** A date as precise as its source: `2020` → `2020`, `2020-02` → `February 2020`, `2020-02-07` → `7 February 2020`. */
export function formatPartialDate(on: string): string {
  if (on.length === 4) return on
  return on.length === 7 ? formatMonth(`${on}-01`) : formatDate(on)
}

/** The first to the last day, saying what they share once: `25 to 30 March 2027`, `30 March to 2 April 2027`. */
export function formatDateRange(from: string, to: string): string {
  if (from === to) return formatDate(from)
  const first = parts(from)
  const last = parts(to)
  if (first.year !== last.year) return `${formatDate(from)} to ${formatDate(to)}`
  if (first.month !== last.month) return `${first.day} ${first.month} to ${formatDate(to)}`
  return `${first.day} to ${formatDate(to)}`
}

const clock = (at: string) => {
  const time = Temporal.PlainTime.from(at)
  const minutes = String(time.minute).padStart(2, '0')
  return {
    face: `${time.hour % 12 === 0 ? 12 : time.hour % 12}.${minutes}`,
    half: time.hour < 12 ? 'am' : 'pm',
  }
}

/** `18:00` → `6.00 pm`; `12:00` → `12.00 noon`; `00:00` → `12.00 midnight`. */
export function formatTime(at: string): string {
  const { face, half } = clock(at)
  if (face !== '12.00') return `${face} ${half}`
  return half === 'am' ? '12.00 midnight' : '12.00 noon'
}

/** `18:00`, `20:00` → `6.00 to 8.00 pm`; `11:00`, `13:00` → `11.00 am to 1.00 pm`. */
export function formatTimeRange(from: string, to: string): string {
  const [start, end] = [clock(from), clock(to)]
  const isPlain = start.half === end.half && start.face !== '12.00' && end.face !== '12.00' && from <= to
  return isPlain ? `${start.face} to ${end.face} ${end.half}` : `${formatTime(from)} to ${formatTime(to)}`
}

/** `90` → `1 hour 30 minutes`. Whole minutes, none negative. */
export function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const words = [
    hours > 0 ? plural(hours, 'hour') : '',
    rest > 0 || hours === 0 ? plural(rest, 'minute') : '',
  ]
  return words.filter((word) => word !== '').join(' ')
}

/** `plural(1, 'day')` → `1 day`; `plural(2, 'day')` → `2 days`; `many` for words that do not take an s. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
