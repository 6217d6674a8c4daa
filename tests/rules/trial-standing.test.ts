import { describe, expect, it } from 'vitest'
import {
  changeWords,
  conclusionFaults,
  readingsSentence,
  targetWords,
  trialStanding,
} from '@shared/rules/trial-standing.ts'

const today = '2027-01-15'
/** A number and its unit are held together by a space that does not break. */
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ')

describe('trialStanding', () => {
  it.each([
    ['not-yet-known', '2027-01-16', 'open'],
    ['not-yet-known', '2027-01-15', 'review-due'],
    ['not-yet-known', '2026-12-01', 'review-due'],
    ['adopt', '2026-12-01', 'closed'],
    ['stop', '2027-06-01', 'closed'],
  ] as const)('%s with a review on %s is %s', (conclusion, reviewOn, standing) => {
    expect(trialStanding({ conclusion, reviewOn }, today)).toBe(standing)
  })
})

describe('conclusionFaults', () => {
  const base = { result: 'It rose.', learnt: 'Text early.', reviewOn: '2026-12-01' }
  it.each([
    ['a result and what was learnt', { ...base, conclusion: 'adopt' }, []],
    ['no result', { ...base, conclusion: 'adapt', result: '' }, ['result']],
    ['nothing at all', { ...base, conclusion: 'stop', result: '', learnt: '' }, ['result', 'learnt']],
    ['too early, without a day to come', { ...base, conclusion: 'not-yet-known' }, ['reviewOn']],
    [
      'too early, looked at again',
      { ...base, conclusion: 'not-yet-known', result: '', reviewOn: '2027-01-16' },
      [],
    ],
  ] as const)('with %s', (_what, given, fields) => {
    expect(conclusionFaults(given, today).map(({ field }) => field)).toEqual(fields)
  })
})

describe('words about readings', () => {
  const attendance = { betterWhen: 'higher', baseline: 91.2, target: 94, unit: '%' } as const
  const waiting = { betterWhen: 'lower', baseline: 40, target: 10, unit: 'days' } as const

  it.each([
    [
      attendance,
      93.1,
      '1.9 percentage points better than at the start',
      '0.9 percentage points short of the target',
    ],
    [attendance, 94, '2.8 percentage points better than at the start', 'the target is reached'],
    [
      attendance,
      90,
      '1.2 percentage points worse than at the start',
      '4 percentage points short of the target',
    ],
    [attendance, 91.2, 'as at the start', '2.8 percentage points short of the target'],
    [waiting, 12, '28 days better than at the start', '2 days short of the target'],
    [waiting, 9.5, '30.5 days better than at the start', 'the target is reached'],
    [{ ...waiting, baseline: null, target: null }, 12, '', ''],
  ])('%# say how it went, whichever way is better', (of, value, change, target) => {
    expect([changeWords(of, value), targetWords(of, value)].map(plainSpaces)).toEqual([change, target])
  })

  it('tell somebody who cannot see the chart all that it shows', () => {
    const of = { ...attendance, measure: 'Attendance of Year 9', baselineOn: '2026-09-01' }
    expect(
      plainSpaces(
        readingsSentence(of, [
          { readOn: '2026-10-01', value: 91.5 },
          { readOn: '2026-12-01', value: 93.1 },
        ]),
      ),
    ).toBe(
      'Attendance of Year 9; higher is better. At the start on 1 September 2026: 91.2 %. Target: 94 %. 2 readings: from 91.5 % on 1 October 2026 to 93.1 % on 1 December 2026. The last: 1.9 percentage points better than at the start; 0.9 percentage points short of the target.',
    )
    expect(readingsSentence({ ...of, baseline: null, target: null }, [])).toBe(
      'Attendance of Year 9; higher is better. Nothing was measured at the start. No readings yet.',
    )
  })
})
