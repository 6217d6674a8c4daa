import { describe, expect, it } from 'vitest'
import { interestYear, isInterestOn, returnStanding } from '@shared/rules/interest-year.ts'

const year = interestYear('maintained-school', '2026-11-22')
const at = (today: string, inPostFrom = '2024-09-01') => ({ year, today, inPostFrom })
const aReturn = (yearFrom: string, returnedOn: string) => ({ yearFrom, returnedOn, isNil: true })

describe('interestYear', () => {
  it('runs from 1 September at a school and from 1 May at a council', () => {
    expect(year).toEqual({ startsOn: '2026-09-01', endsOn: '2027-08-31' })
    expect(interestYear('parish-council', '2026-11-22').startsOn).toBe('2026-05-01')
  })
})

describe('returnStanding', () => {
  it.each([
    ['2026-09-01', 'due', 28],
    ['2026-09-29', 'due', 0],
    ['2026-09-30', 'overdue', -1],
  ])('on %s nobody has answered: %s', (today, kind, daysLeft) => {
    expect(returnStanding([], at(today))).toMatchObject({ kind, daysLeft, dueOn: '2026-09-29' })
  })

  it('gives a new member the same time from taking office', () => {
    expect(returnStanding([], at('2026-11-22', '2026-11-10'))).toMatchObject({
      kind: 'due',
      dueOn: '2026-12-08',
    })
  })

  it('is confirmed by a return for the year, also one made before it began', () => {
    expect(returnStanding([aReturn('2026-09-01', '2026-08-20')], at('2026-11-22')).kind).toBe('confirmed')
  })

  it("holds a person's return for every board: one made during this year counts", () => {
    expect(returnStanding([aReturn('2026-05-01', '2026-10-02')], at('2026-11-22')).kind).toBe('confirmed')
    expect(returnStanding([aReturn('2026-05-01', '2026-06-02')], at('2026-11-22')).kind).toBe('overdue')
  })

  it('does not take last year for this', () => {
    expect(returnStanding([aReturn('2025-09-01', '2025-09-14')], at('2026-11-22')).kind).toBe('overdue')
  })
})

describe('isInterestOn', () => {
  it.each([
    [null, null, true],
    ['2026-11-23', null, false],
    [null, '2026-11-21', false],
    ['2026-11-22', '2026-11-22', true],
  ])('from %s to %s: %s', (fromOn, toOn, holds) => {
    expect(isInterestOn({ fromOn, toOn }, '2026-11-22')).toBe(holds)
  })
})
