import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateRange,
  formatDay,
  formatDayBrief,
  formatDayShort,
  formatDuration,
  formatMonth,
  formatTime,
  formatTimeRange,
} from '@shared/words/dates.ts'
import { daysLeft } from '@shared/words/days-left.ts'

describe('days in words', () => {
  it('writes a day in each length', () => {
    const on = '2026-11-18'
    expect(
      [formatDay, formatDate, formatDayShort, formatDayBrief, formatMonth].map((format) => format(on)),
    ).toEqual([
      'Wednesday 18 November 2026',
      '18 November 2026',
      'Wed 18 Nov 2026',
      'Wed 18 Nov',
      'November 2026',
    ])
  })

  it.each([
    ['2027-03-25', '2027-03-30', '25 to 30 March 2027'],
    ['2027-03-30', '2027-04-02', '30 March to 2 April 2027'],
    ['2026-12-31', '2027-01-04', '31 December 2026 to 4 January 2027'],
    ['2027-03-25', '2027-03-25', '25 March 2027'],
  ])('%s to %s', (from, to, expected) => {
    expect(formatDateRange(from, to)).toBe(expected)
  })

  it('refuses what is no date', () => {
    expect(() => formatDay('2026-02-30')).toThrow(RangeError)
  })
})

describe('times in words', () => {
  it.each([
    ['18:00', '6.00 pm'],
    ['09:05', '9.05 am'],
    ['12:00', '12.00 noon'],
    ['12:30', '12.30 pm'],
    ['00:00', '12.00 midnight'],
    ['00:15', '12.15 am'],
  ])('%s', (at, expected) => {
    expect(formatTime(at)).toBe(expected)
  })

  it.each([
    ['18:00', '20:00', '6.00 to 8.00 pm'],
    ['11:00', '13:00', '11.00 am to 1.00 pm'],
    ['10:00', '12:00', '10.00 am to 12.00 noon'],
    ['12:00', '14:00', '12.00 noon to 2.00 pm'],
    ['22:30', '00:30', '10.30 pm to 12.30 am'],
  ])('%s to %s', (from, to, expected) => {
    expect(formatTimeRange(from, to)).toBe(expected)
  })

  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [60, '1 hour'],
    [135, '2 hours 15 minutes'],
  ])('%i minutes', (minutes, expected) => {
    expect(formatDuration(minutes)).toBe(expected)
  })
})

describe('daysLeft', () => {
  it.each([
    ['2026-11-20', -2, '2 days late', 'late'],
    ['2026-11-21', -1, '1 day late', 'late'],
    ['2026-11-22', 0, 'Today', 'today'],
    ['2026-11-23', 1, 'Tomorrow', 'soon'],
    ['2026-11-29', 7, '7 days left', 'soon'],
    ['2026-11-30', 8, '8 days left', 'ahead'],
  ])('by %s', (by, days, words, tone) => {
    expect(daysLeft('2026-11-22', by)).toEqual({ days, words, tone })
  })
})
