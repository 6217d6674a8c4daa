import { describe, expect, it } from 'vitest'
import { seeded } from '../helpers/killing.ts'
import { killRepeatedly } from '../helpers/kills.ts'

describe('a program that is killed', () => {
  it('loses no answered command and leaves a whole file (short form; 200 kills in the long runs)', async () => {
    const { faults, answeredCount } = await killRepeatedly(12, seeded(1))
    expect(faults).toEqual([])
    expect(answeredCount).toBeGreaterThan(12)
  }, 180_000)
})
