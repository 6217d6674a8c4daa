import type { Action, ActionStatus } from '../entities/action.ts'
import { formatDate, plural } from '../words/dates.ts'
import { daysBetween } from './calendar.ts'

/** Still to be done. What is done and awaits checking is not. */
export const openStatuses: readonly ActionStatus[] = ['open', 'in-progress']

export const isOpenAction = ({ status }: Pick<Action, 'status'>): boolean => openStatuses.includes(status)

/** Days past its due day; 0 while it is not late, is done, or has no day. Never kept: it follows from today. */
export const daysLate = ({ status, dueOn }: Pick<Action, 'status' | 'dueOn'>, today: string): number =>
  dueOn === null || !isOpenAction({ status }) ? 0 : Math.max(0, daysBetween(dueOn, today))

/** How late, in words: "12 days late"; empty while it is not. */
export function lateWords(action: Pick<Action, 'status' | 'dueOn'>, today: string): string {
  const late = daysLate(action, today)
  return late === 0 ? '' : `${plural(late, 'day')} late`
}

/** By when, as it is printed: "before the next meeting (3 February 2027)"; empty where nothing was said. */
export function dueSentence({ dueOn, dueWords }: Pick<Action, 'dueOn' | 'dueWords'>): string {
  if (dueOn === null) return dueWords
  return dueWords === '' ? formatDate(dueOn) : `${dueWords} (${formatDate(dueOn)})`
}
