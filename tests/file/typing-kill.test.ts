import { describe, expect, it } from 'vitest'
import { seeded } from '../helpers/killing.ts'
import { killTyping } from '../helpers/typing-kills.ts'

describe('a program that is killed while the minutes are being typed', () => {
  it('loses at most the last second (short form; 100 kills in the long runs)', async () => {
    const { faults, struck } = await killTyping(6, seeded(4))
    expect(faults).toEqual([])
    expect(struck).toBeGreaterThan(100)
  }, 180_000)
})
