import { describe, expect, it } from 'vitest'
import {
  type Horizon,
  halfTermOn,
  nextHalfTerm,
  nextTerm,
  resolveHorizon,
  termOn,
} from '@shared/rules/term-dates.ts'

const row = (kind: 'term' | 'half-term', name: string, startsOn: string, endsOn: string) => ({
  kind,
  name,
  startsOn,
  endsOn,
})
const terms = [
  row('term', 'Spring term', '2027-01-04', '2027-03-25'),
  row('term', 'Autumn term', '2026-09-02', '2026-12-18'),
]
const rows = [
  ...terms,
  row('half-term', 'Autumn term, second half', '2026-11-02', '2026-12-18'),
  row('half-term', 'Autumn term, first half', '2026-09-02', '2026-10-23'),
  row('half-term', 'Spring term, first half', '2027-01-04', '2027-02-12'),
]

describe('term and half-term lookup', () => {
  it.each([
    ['first day', '2026-09-02', 'Autumn term', 'Autumn term, first half'],
    ['half-term holiday', '2026-10-28', 'Autumn term', null],
    ['last day', '2026-12-18', 'Autumn term', 'Autumn term, second half'],
    ['Christmas', '2026-12-28', null, null],
    ['beyond what is known', '2028-01-10', null, null],
  ])('%s', (_name, on, inTerm, inHalf) => {
    expect([termOn(rows, on)?.name ?? null, halfTermOn(rows, on)?.name ?? null]).toEqual([inTerm, inHalf])
  })

  it.each([
    ['2026-11-22', 'Spring term', 'Spring term, first half'],
    ['2026-09-15', 'Spring term', 'Autumn term, second half'],
    ['2027-02-01', undefined, undefined],
  ])('after %s comes %s, and the half term %s', (after, term, half) => {
    expect([nextTerm(rows, after)?.name, nextHalfTerm(rows, after)?.name]).toEqual([term, half])
  })

  it('takes the next term where the body keeps no half terms', () => {
    expect(nextHalfTerm(terms, '2026-11-22')?.name).toBe('Spring term')
  })
})

describe('resolveHorizon', () => {
  it.each<[string, Horizon, string, string, string | null]>([
    ['now', { unit: 'days', count: 0 }, '2026-11-22', '2026-11-22', null],
    ['a fortnight', { unit: 'days', count: 14 }, '2026-11-22', '2026-12-06', null],
    ['a month', { unit: 'months', count: 1 }, '2026-11-22', '2026-12-22', null],
    ['the next half term', { unit: 'next-half-term' }, '2027-01-04', '2027-02-12', 'Spring term, first half'],
    ['the next term', { unit: 'next-term' }, '2027-01-04', '2027-03-25', 'Spring term'],
  ])('%s', (_name, horizon, from, to, name) => {
    expect(resolveHorizon(horizon, '2026-11-22', rows)).toEqual({ from, to, name })
  })

  it('knows nothing where the term dates end', () => {
    expect(resolveHorizon({ unit: 'next-term' }, '2027-02-01', rows)).toBeNull()
  })
})
