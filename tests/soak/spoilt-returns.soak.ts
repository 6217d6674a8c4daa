import { expect, it } from 'vitest'
import { spoilReturns } from '../helpers/spoilt-returns.ts'

const count = Number(process.env['PACKHORSE_SOAK_COUNT'] ?? 10_000)

it('10,000 spoilt returns never crash, half-apply or change the file', async () => {
  const seed = Date.now() % 1_000_000_000
  const { refused, taken } = await spoilReturns(count, seed)
  console.log(`seed ${seed}: ${refused} refused before a row was written, ${taken} sound and taken in whole`)
  expect(refused + taken).toBe(count)
})
