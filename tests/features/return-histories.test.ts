import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFileForHistories, aHistory, bothEnds } from '../helpers/return-histories.ts'

describe('returns taken into a real file', () => {
  it('leave the same in it in whatever order they come, some of them twice', async () => {
    const file = await aFileForHistories()
    fc.assert(
      fc.property(aHistory, (history) => {
        const [one, other] = bothEnds(file, history)
        expect(one).toEqual(other)
      }),
      { numRuns: 25, seed: 11 },
    )
  }, 120_000)
})
