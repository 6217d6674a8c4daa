import type { QuorumValue, Source } from '../entities/rule.ts'
import { plural } from '../words/dates.ts'

/** What the quorum is worked out from, at one moment: it can differ from item to item of one meeting. */
export type QuorumCount = {
  /** Members with a vote who are in post, suspended ones included. */
  readonly inPost: number
  /** Of those, how many are suspended at the moment. */
  readonly suspended?: number
  /** All seats, vacant or not; needed where the rule counts the whole membership. `inPost` is taken when left out. */
  readonly seats?: number
}

/** How many must be present, and the sum in words. */
export type Quorum = {
  readonly needed: number
  /** Such as "Half of the 13 members in post, rounded up: 7." */
  readonly explanation: string
  readonly source: Source | null
}

const shares: Readonly<Record<string, string>> = {
  '1/2': 'Half',
  '1/3': 'One third',
  '1/4': 'One quarter',
  '2/3': 'Two thirds',
  '3/4': 'Three quarters',
}

/**
 * The quorum under a rule's value, shipped or the body's own. A share is always rounded up, so that half of 13 is 7.
 * With nobody in post the floor still stands, so a board without members is never quorate.
 */
export function quorumFor(value: QuorumValue, count: QuorumCount, source: Source | null = null): Quorum {
  if (value.formula === 'fixed') {
    return {
      needed: value.members,
      explanation: `${plural(value.members, 'member')}, fixed by the rule.`,
      source,
    }
  }
  const isWhole = value.of === 'whole-membership'
  const total = isWhole ? (count.seats ?? count.inPost) : count.inPost - (count.suspended ?? 0)
  const share = Math.ceil((total * value.numerator) / value.denominator)
  const needed = Math.max(share, value.atLeast)
  return {
    needed,
    explanation: explain(value, { total, share, needed, suspended: count.suspended ?? 0 }),
    source,
  }
}

/** Whether enough are present. The same quorum holds for each vote, so ask again when someone withdraws. */
export const isQuorate = (present: number, { needed }: Pick<Quorum, 'needed'>): boolean => present >= needed

/** Such as "Two thirds"; "3/5" where there is no everyday word. */
export function shareName({ numerator, denominator }: { numerator: number; denominator: number }): string {
  const fraction = `${numerator}/${denominator}`
  return shares[fraction] ?? fraction
}

type Sum = { total: number; share: number; needed: number; suspended: number }

function explain(value: Extract<QuorumValue, { formula: 'share' }>, sum: Sum): string {
  const name = shareName(value)
  const whom =
    value.of === 'whole-membership'
      ? `all ${plural(sum.total, 'seat')}`
      : `the ${plural(sum.total, 'member')} in post`
  const apart = value.of === 'in-post' && sum.suspended > 0 ? ` (${sum.suspended} suspended not counted)` : ''
  const isExact = (sum.total * value.numerator) % value.denominator === 0
  const line = `${name} of ${whom}${apart}${isExact ? '' : ', rounded up'}: ${sum.share}`
  return sum.needed === sum.share ? `${line}.` : `${line}, but never fewer than ${value.atLeast}.`
}
