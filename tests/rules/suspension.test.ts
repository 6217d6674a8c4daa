import { describe, expect, it } from 'vitest'
import { isRunning, lastDayOfSuspension, refusalToSuspend } from '@shared/rules/suspension.ts'

const school = { maxMonths: 6, others: [] }

describe('refusalToSuspend', () => {
  it.each([
    ['six months to the day (reg 17)', '2026-11-26', '2027-05-25', school, null],
    [
      'a day more',
      '2026-11-26',
      '2027-05-26',
      school,
      'A suspension lasts 6 months at most: from 26 November 2026 to 25 May 2027.',
    ],
    ['no rule limits it', '2026-11-26', '2028-11-26', { ...school, maxMonths: null }, null],
    [
      'the end before the start',
      '2026-11-26',
      '2026-11-25',
      school,
      'A suspension cannot end before it begins.',
    ],
    [
      'another one runs',
      '2026-11-26',
      '2026-12-26',
      { ...school, others: [{ fromOn: '2026-10-01', toOn: '2026-11-26' }] },
      'There is a suspension from 1 October 2026 to 26 November 2026 already.',
    ],
  ])('%s', (_name, fromOn, toOn, known, expected) => {
    expect(refusalToSuspend({ fromOn, toOn }, known)).toBe(expected)
  })
})

describe('isRunning', () => {
  it.each([
    ['2026-11-25', false],
    ['2026-11-26', true],
    ['2026-12-26', true],
    ['2026-12-27', false],
  ])('on %s: %s', (on, expected) => {
    expect(isRunning({ fromOn: '2026-11-26', toOn: '2026-12-26' }, on)).toBe(expected)
  })
})

describe('lastDayOfSuspension', () => {
  it('is the day before the same day of the month', () => {
    expect(lastDayOfSuspension('2026-08-31', 6)).toBe('2027-02-27')
  })
})
