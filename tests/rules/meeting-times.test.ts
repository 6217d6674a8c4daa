import { describe, expect, it } from 'vitest'
import { refusalOfTime } from '@shared/rules/meeting-times.ts'

describe('refusalOfTime', () => {
  it.each<[string, string, string | null, boolean]>([
    ['18:00', '18:00', null, true],
    ['18:00', '17:59', null, false],
    ['18:00', '23:30', null, true],
    ['18:00', '20:10', '20:10', true],
    ['18:00', '20:11', '20:10', false],
    ['22:30', '00:15', '00:40', true],
    ['22:30', '00:41', '00:40', false],
    ['22:30', '00:15', null, true],
  ])('meeting from %s: %s with the end at %s fits: %s', (startedAt, at, endedAt, fits) => {
    expect(refusalOfTime(at, { startedAt, endedAt }) === null).toBe(fits)
  })

  it('says when the meeting ran', () => {
    expect(refusalOfTime('12:00', { startedAt: '18:00', endedAt: '20:00' })).toBe(
      'The meeting ran from 6.00 pm to 8.00 pm, so 12.00 noon is outside it.',
    )
  })
})
