import { describe, expect, it } from 'vitest'
import { seeded } from '../helpers/killing.ts'
import { killRepeatedly } from '../helpers/kills.ts'

describe('a program that is killed at 200 random moments', () => {
  it('loses no answered command and leaves a whole file', async () => {
    const seed = Date.now() % 1_000_000
    const { faults, answeredCount } = await killRepeatedly(200, seeded(seed))
    console.log(`seed ${seed}: ${answeredCount} answered commands survived 200 kills`)
    expect(faults).toEqual([])
    expect(answeredCount).toBeGreaterThan(200)
  }, 3_600_000)
})
