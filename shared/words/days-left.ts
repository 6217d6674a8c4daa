import { daysBetween } from '../rules/calendar.ts'
import { plural } from './dates.ts'

/** How far off a deadline is, in a word for the screen and a tone for its colour. */
export type DaysLeft = {
  /** Calendar days from today; negative when it is past. */
  readonly days: number
  readonly words: string
  readonly tone: 'late' | 'today' | 'soon' | 'ahead'
}

/** A deadline this many days off or nearer is "soon". */
const soon = 7

/** `daysLeft('2026-11-22', '2026-11-24')` → 2, "2 days left", soon. Both `YYYY-MM-DD`. */
export function daysLeft(today: string, by: string): DaysLeft {
  const days = daysBetween(today, by)
  if (days < 0) return { days, words: `${plural(-days, 'day')} late`, tone: 'late' }
  if (days === 0) return { days, words: 'Today', tone: 'today' }
  if (days === 1) return { days, words: 'Tomorrow', tone: 'soon' }
  return { days, words: `${days} days left`, tone: days <= soon ? 'soon' : 'ahead' }
}
