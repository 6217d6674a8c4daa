import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCount } from '@shared/rules/quick-count.ts'
import { countProblem } from '@shared/rules/vote-outcome.ts'

describe('readCount', () => {
  it.each<[string, number, [number, number, number, number] | null]>([
    ['7 2 1', 10, [7, 2, 1, 0]],
    ['7 2', 10, [7, 2, 0, 1]],
    ['7,2,1', 12, [7, 2, 1, 2]],
    ['9', 9, [9, 0, 0, 0]],
    ['all', 9, [9, 0, 0, 0]],
    [' ALL ', 3, [3, 0, 0, 0]],
    ['5 3 1 1', 9, [5, 3, 1, 1]],
    ['7 5', 9, [7, 5, 0, 0]],
    ['', 9, null],
    ['7 ', 9, [7, 0, 0, 2]],
    ['seven', 9, null],
    ['7 2 1 0 4', 9, null],
    ['-1 2', 9, null],
  ])('“%s” of %i', (typed, present, counts) => {
    const [inFavour, against, abstained, didNotVote] = counts ?? []
    expect(readCount(typed, present)).toEqual(
      counts === null ? null : { inFavour, against, abstained, didNotVote },
    )
  })

  it('adds up by itself whenever no more are named than are present', () => {
    const three = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30))
    fc.assert(
      fc.property(three, fc.nat(10), ([a, b, c], left) => {
        const present = a + b + c + left
        const count = readCount(`${a} ${b} ${c}`, present)
        expect(count === null ? 'none' : countProblem(count, present)).toBeNull()
      }),
    )
  })
})
