import type { Absence } from '../rules/absence.ts'
import { formatDate, plural } from './dates.ts'

/** One absence without consent: since when, and what its end means. */
export function absenceSentence(
  name: string,
  { since, missed, limitOn, state }: Absence,
  months: number,
): string {
  const been = `${name} has been absent without consent since ${formatDate(since)} (${plural(missed, 'meeting')})`
  return state === 'reached'
    ? `${been}. ${plural(months, 'month')} were over on ${formatDate(limitOn)}.`
    : `${been}. ${plural(months, 'month')} are over on ${formatDate(limitOn)}, unless the board consents or they come before.`
}
