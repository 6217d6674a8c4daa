import { Temporal } from 'temporal-polyfill'
import { formatDate, plural } from '../words/dates.ts'

export type Suspended = { readonly fromOn: string; readonly toOn: string }

/** The last day that a suspension can have which begins on a day, where a rule limits it to so many months. */
export const lastDayOfSuspension = (fromOn: string, months: number): string =>
  Temporal.PlainDate.from(fromOn).add({ months }).subtract({ days: 1 }).toString()

/** Whether a suspension runs on a day; both its days are in it. */
export const isRunning = ({ fromOn, toOn }: Suspended, on: string): boolean => fromOn <= on && on <= toOn

/**
 * Why somebody cannot be suspended for that time, or null. `maxMonths` null: no rule limits it. `others`: the
 * suspensions of the same membership that stand.
 */
export function refusalToSuspend(
  { fromOn, toOn }: Suspended,
  { maxMonths, others }: { readonly maxMonths: number | null; readonly others: readonly Suspended[] },
): string | null {
  if (toOn < fromOn) return 'A suspension cannot end before it begins.'
  const last = maxMonths === null ? null : lastDayOfSuspension(fromOn, maxMonths)
  if (last !== null && maxMonths !== null && toOn > last)
    return `A suspension lasts ${plural(maxMonths, 'month')} at most: from ${formatDate(fromOn)} to ${formatDate(last)}.`
  const other = others.find((each) => each.fromOn <= toOn && fromOn <= each.toOn)
  return other === undefined
    ? null
    : `There is a suspension from ${formatDate(other.fromOn)} to ${formatDate(other.toOn)} already.`
}
