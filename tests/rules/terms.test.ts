import { describe, expect, it } from 'vitest'
import {
  academicYear,
  daysToEnd,
  endsWithin,
  isInPost,
  seatCounts,
  termEnd,
  type TermOfOffice,
} from '@shared/rules/terms.ts'

const term = (more: Partial<TermOfOffice> = {}): TermOfOffice => ({
  category: 'Parent',
  termFrom: '2023-01-10',
  termTo: '2027-01-09',
  endedOn: null,
  ...more,
})

describe('isInPost', () => {
  it.each([
    ['the day before it begins', term(), '2023-01-09', false],
    ['its first day', term(), '2023-01-10', true],
    ['its last day', term(), '2027-01-09', true],
    ['the day after', term(), '2027-01-10', false],
    ['no end', term({ termTo: null }), '2050-01-01', true],
    ['the day it ended early', term({ endedOn: '2025-05-01' }), '2025-05-01', true],
    ['after it ended early', term({ endedOn: '2025-05-01' }), '2025-05-02', false],
    ['an end noted after the term ran out', term({ endedOn: '2027-02-01' }), '2027-01-20', false],
  ])('%s', (_name, given, on, expected) => {
    expect(isInPost(given, on)).toBe(expected)
  })
})

describe('daysToEnd and endsWithin', () => {
  it.each([
    ['ends in 48 days', term(), '2026-11-22', 48, true],
    ['ends today', term(), '2027-01-09', 0, true],
    ['has ended', term(), '2027-01-10', null, false],
    ['has no end', term({ termTo: null }), '2026-11-22', null, false],
    ['ends in 100 days', term({ termTo: '2027-03-02' }), '2026-11-22', 100, false],
  ])('%s', (_name, given, today, days, within) => {
    expect([daysToEnd(given, today), endsWithin(given, today, 90)]).toEqual([days, within])
  })
})

describe('seatCounts', () => {
  it('counts the places of each category on the day', () => {
    const terms = [
      term(),
      term({ termTo: '2024-01-01' }),
      term({ category: 'Staff' }),
      term({ category: 'Staff' }),
    ]
    const seats = [
      { category: 'Parent', places: 4 },
      { category: 'Staff', places: 1 },
      { category: 'Co-opted', places: 2 },
    ]
    expect(seatCounts(seats, terms, '2026-11-22')).toEqual([
      { category: 'Parent', places: 4, filled: 1, vacant: 3, over: 0 },
      { category: 'Staff', places: 1, filled: 2, vacant: 0, over: 1 },
      { category: 'Co-opted', places: 2, filled: 0, vacant: 2, over: 0 },
    ])
  })
})

describe('academicYear', () => {
  it.each([
    ['2026-11-22', '2026/27', '2627', '2026-09-01', '2027-08-31'],
    ['2026-08-31', '2025/26', '2526', '2025-09-01', '2026-08-31'],
    ['1999-09-01', '1999/00', '9900', '1999-09-01', '2000-08-31'],
  ])('%s is in %s', (on, label, code, startsOn, endsOn) => {
    expect(academicYear(on)).toEqual({ label, code, startsOn, endsOn })
  })
})

describe('termEnd', () => {
  it.each([
    ['2024-09-01', 4, '2028-08-31'],
    ['2026-01-01', 3, '2028-12-31'],
    ['2024-02-29', 4, '2028-02-28'],
    ['2024-02-29', 3, '2027-02-27'],
  ])('from %s, %i years end on %s', (from, years, last) => {
    expect(termEnd(from, years)).toBe(last)
  })
})
