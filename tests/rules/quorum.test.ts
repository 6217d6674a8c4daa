import { describe, expect, it } from 'vitest'
import type { QuorumValue } from '@shared/entities/rule.ts'
import { isQuorate, type QuorumCount, quorumFor } from '@shared/rules/quorum.ts'

const share = (numerator: number, denominator: number, more: Partial<QuorumValue> = {}) =>
  ({ formula: 'share', numerator, denominator, of: 'in-post', atLeast: 1, ...more }) as QuorumValue
const half = share(1, 2)
const thirdOfThree = share(1, 3, { atLeast: 3 })
const thirdOfSeats = share(1, 3, { of: 'whole-membership', atLeast: 3 })

describe('quorumFor', () => {
  const cases: [string, QuorumValue, QuorumCount, number, string][] = [
    ['half, even', half, { inPost: 12 }, 6, 'Half of the 12 members in post: 6.'],
    ['half, odd', half, { inPost: 13 }, 7, 'Half of the 13 members in post, rounded up: 7.'],
    ['half, two joined', half, { inPost: 14 }, 7, 'Half of the 14 members in post: 7.'],
    [
      'half, one suspended',
      half,
      { inPost: 13, suspended: 1 },
      6,
      'Half of the 12 members in post (1 suspended not counted): 6.',
    ],
    [
      'a third of trustees',
      thirdOfThree,
      { inPost: 11 },
      4,
      'One third of the 11 members in post, rounded up: 4.',
    ],
    [
      'a third of few trustees',
      thirdOfThree,
      { inPost: 5 },
      3,
      'One third of the 5 members in post, rounded up: 2, but never fewer than 3.',
    ],
    ['a parish counts its seats', thirdOfSeats, { inPost: 7, seats: 12 }, 4, 'One third of all 12 seats: 4.'],
    ['a quarter', share(1, 4), { inPost: 57 }, 15, 'One quarter of the 57 members in post, rounded up: 15.'],
    ['two thirds', share(2, 3), { inPost: 20 }, 14, 'Two thirds of the 20 members in post, rounded up: 14.'],
    ['an unusual share', share(3, 5), { inPost: 10 }, 6, '3/5 of the 10 members in post: 6.'],
    ['fixed', { formula: 'fixed', members: 3 }, { inPost: 8 }, 3, '3 members, fixed by the rule.'],
    ['nobody in post', half, { inPost: 0 }, 1, 'Half of the 0 members in post: 0, but never fewer than 1.'],
  ]
  it.each(cases)('%s', (_name, value, count, needed, explanation) => {
    expect(quorumFor(value, count)).toEqual({ needed, explanation, source: null })
  })
})

describe('isQuorate', () => {
  it.each([
    [5, 6, false],
    [6, 6, true],
    [7, 6, true],
  ])('%i present of %i needed: %s', (present, needed, expected) => {
    expect(isQuorate(present, { needed })).toBe(expected)
  })
})
