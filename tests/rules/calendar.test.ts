import { describe, expect, it } from 'vitest'
import { breaksAround, easterSunday } from '@shared/rules/breaks.ts'
import { addWorkingDays, workingDaysBetween } from '@shared/rules/calendar.ts'
import { bankHolidays as holidays } from './holidays.ts'

describe('addWorkingDays', () => {
  it.each([
    ['five from a Thursday', '2026-11-26', 5, '2026-12-03'],
    ['over Christmas', '2026-12-23', 5, '2027-01-04'],
    ['from a Saturday', '2026-11-28', 1, '2026-11-30'],
    ['none', '2026-11-28', 0, '2026-11-28'],
  ])('%s', (_name, from, count, expected) => {
    expect(addWorkingDays(from, count, holidays)).toBe(expected)
  })
})

describe('workingDaysBetween', () => {
  it.each([
    ['the same day', '2026-11-26', '2026-11-26', 0],
    ['a week', '2026-11-26', '2026-12-03', 5],
    ['over Christmas', '2026-12-23', '2027-01-04', 5],
    ['backwards', '2026-12-03', '2026-11-26', 0],
  ])('%s', (_name, from, to, expected) => {
    expect(workingDaysBetween(from, to, holidays)).toBe(expected)
  })
})

describe('breaksAround', () => {
  it('finds Easter where the shipped bank holidays have it', () => {
    expect([2025, 2026, 2027, 2028].map(easterSunday)).toEqual([
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
    ])
  })

  it('gives each break of 2027 with both its ends', () => {
    const inYear = breaksAround(2027, holidays).filter(({ from }) => from.startsWith('2027'))
    expect(inYear.toSorted((a, b) => a.from.localeCompare(b.from))).toEqual([
      { name: 'Easter break', from: '2027-03-25', to: '2027-03-30' },
      { name: 'Early May bank holiday break', from: '2027-04-30', to: '2027-05-04' },
      { name: 'Spring bank holiday break', from: '2027-05-28', to: '2027-06-01' },
      { name: 'Summer bank holiday break', from: '2027-08-27', to: '2027-08-31' },
      { name: 'Christmas break', from: '2027-12-24', to: '2027-12-29' },
      { name: "New Year's Day (substitute day) break", from: '2027-12-31', to: '2028-01-04' },
    ])
  })
})
