import { weekday } from '@shared/rules/calendar.ts'
import { proposeYear } from '@shared/rules/year-plan.ts'
import { describe, expect, it } from 'vitest'
import { bankHolidays as holidays } from './holidays.ts'

const schoolYear = {
  from: '2026-09-01',
  to: '2027-08-31',
  holidays,
  terms: [
    { name: 'Autumn', kind: 'term', startsOn: '2026-09-02', endsOn: '2026-12-18' },
    { name: 'Autumn, first half', kind: 'half-term', startsOn: '2026-09-02', endsOn: '2026-10-23' },
    { name: 'Autumn, second half', kind: 'half-term', startsOn: '2026-11-02', endsOn: '2026-12-18' },
    { name: 'Spring', kind: 'term', startsOn: '2027-01-04', endsOn: '2027-03-25' },
    { name: 'Summer', kind: 'term', startsOn: '2027-04-12', endsOn: '2027-07-20' },
  ],
} as const

const councilYear = { from: '2026-05-01', to: '2027-04-30', holidays, terms: [] }
const days = (proposed: ReturnType<typeof proposeYear>) => proposed.map(({ on }) => on)

describe('proposeYear, so many times a year', () => {
  it('gives each term its share of six Thursdays, none in a holiday', () => {
    const proposed = days(proposeYear({ ...schoolYear, pattern: { kind: 'spread', times: 6, weekday: 4 } }))
    expect(proposed).toEqual([
      '2026-09-24',
      '2026-11-19',
      '2027-01-21',
      '2027-03-04',
      '2027-05-06',
      '2027-06-24',
    ])
    expect(proposed.every((on) => weekday(on) === 4)).toBe(true)
  })

  it('leaves out the holiday between the halves of a term', () => {
    const october = { ...schoolYear, from: '2026-10-19', to: '2026-11-06' }
    expect(days(proposeYear({ ...october, pattern: { kind: 'spread', times: 3, weekday: 4 } }))).toEqual([
      '2026-10-22',
      '2026-11-05',
    ])
  })

  it('gives as many as there is room for, and no day twice', () => {
    const november = { ...schoolYear, from: '2026-11-01', to: '2026-11-30' }
    expect(days(proposeYear({ ...november, pattern: { kind: 'spread', times: 12, weekday: 1 } }))).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ])
  })

  it('says nothing about days before the first or after the last term that is known', () => {
    const autumnOnly = { ...schoolYear, terms: schoolYear.terms.slice(0, 3) }
    const proposed = days(proposeYear({ ...autumnOnly, pattern: { kind: 'spread', times: 6, weekday: 4 } }))
    expect(proposed.at(-1)?.slice(0, 7)).toBe('2027-07')
  })
})

describe('proposeYear, each month', () => {
  it('takes the second Tuesday of each month', () => {
    const proposed = days(proposeYear({ ...councilYear, pattern: { kind: 'monthly', week: 2, weekday: 2 } }))
    expect(proposed).toHaveLength(12)
    expect(proposed.slice(0, 3)).toEqual(['2026-05-12', '2026-06-09', '2026-07-14'])
  })

  it('moves a bank holiday a week on, and says why', () => {
    const [first] = proposeYear({ ...councilYear, pattern: { kind: 'monthly', week: 1, weekday: 1 } })
    expect(first).toEqual({ on: '2026-05-11', note: 'Not Monday 4 May 2026: Early May bank holiday' })
  })

  it('takes the last one of a month with five', () => {
    const july = { ...councilYear, from: '2026-07-01', to: '2026-07-31' }
    expect(days(proposeYear({ ...july, pattern: { kind: 'monthly', week: 5, weekday: 5 } }))).toEqual([
      '2026-07-31',
    ])
  })
})
