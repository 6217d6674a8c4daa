import type { Numbering } from '../entities/body.ts'
import { runsOn } from './numbering.ts'

/** A meeting as far as its numbers go. */
export type CountedMeeting = {
  readonly meetsOn: string
  /** The number that its first item was given by hand, or null. */
  readonly firstNumber: number | null
  /** Top-level items that use a number up. */
  readonly numbered: number
}

/**
 * The number of a meeting's first item. `earlier` are the meetings of the same body before it, oldest first; only those
 * that run on into it count. A number given by hand starts the count afresh, there and in every later meeting.
 */
export function firstNumberOf(
  numbering: Numbering,
  meeting: Pick<CountedMeeting, 'meetsOn' | 'firstNumber'>,
  earlier: readonly CountedMeeting[],
): number {
  if (meeting.firstNumber !== null) return meeting.firstNumber
  if (numbering.convention === 'restart') return 1
  return earlier
    .filter((each) => runsOn(numbering, meeting.meetsOn, each.meetsOn))
    .reduce((next, each) => (each.firstNumber ?? next) + each.numbered, numbering.startAt)
}
