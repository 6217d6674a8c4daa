import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aFileForHistories, aHistory, bothEnds } from '../helpers/return-histories.ts'

const count = Number(process.env['PACKHORSE_SOAK_COUNT'] ?? 1000)

it('1,000 random histories of returns leave the same in a real file in whatever order they come', async () => {
  const file = await aFileForHistories()
  const seed = Date.now() % 1_000_000_000
  let returns = 0
  fc.assert(
    fc.property(aHistory, (history) => {
      const [one, other] = bothEnds(file, history)
      expect(one).toEqual(other)
      returns += one?.returns.length ?? 0
    }),
    { numRuns: count, seed },
  )
  console.log(`seed ${seed}: ${count} histories with ${returns} returns, each in two orders`)
})
