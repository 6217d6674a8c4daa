import { describe, expect, it } from 'vitest'
import { seeded } from '../helpers/killing.ts'
import { killTyping } from '../helpers/typing-kills.ts'

describe('a program that is killed at 100 random moments while the minutes are being typed', () => {
  it('loses at most the last second each time', async () => {
    const seed = Date.now() % 1_000_000
    const { faults, struck, longestLoss } = await killTyping(100, seeded(seed))
    console.log(`seed ${seed}: ${struck} keys, 100 kills, at most ${longestLoss} ms of typing lost`)
    expect(faults).toEqual([])
  }, 3_600_000)
})
