import { describe, expect, it } from 'vitest'
import type { CountingSwitches, NoticeValue } from '@shared/entities/rule.ts'
import { latestSendDay, noticeGiven } from '@shared/rules/notice.ts'
import { bankHolidays as holidays } from './holidays.ts'

const school: NoticeValue = { days: 7, counting: 'school-board' }
const council: NoticeValue = { days: 5, counting: 'principal-council' }
const parish: NoticeValue = { days: 3, counting: 'parish-council' }
const trust: NoticeValue = { days: 7, counting: 'academy-trust' }

describe('latestSendDay', () => {
  type Case = [string, string, NoticeValue, CountingSwitches, string]
  const cases: Case[] = [
    ['school, 7 clear calendar days (8 days before)', '2026-11-26', school, {}, '2026-11-18'],
    ['council over Christmas, 5 clear working days', '2027-01-05', council, {}, '2026-12-23'],
    [
      'parish after Easter, holidays and Sundays only',
      '2027-04-01',
      parish,
      { saturdayCounts: true, leaveOutBreaks: false },
      '2027-03-25',
    ],
    ['parish after Easter, the break left out', '2027-04-01', parish, { saturdayCounts: true }, '2027-03-22'],
    [
      'parish, an ordinary week, Saturday counts',
      '2026-11-17',
      parish,
      { saturdayCounts: true },
      '2026-11-12',
    ],
    ['parish, an ordinary week, Saturday does not', '2026-11-17', parish, {}, '2026-11-11'],
    ['parish just after May Day, its break left out', '2027-05-06', parish, {}, '2027-04-27'],
    [
      'parish, Christmas Day on a Saturday',
      '2027-12-29',
      parish,
      { saturdayCounts: true, leaveOutBreaks: false },
      '2027-12-21',
    ],
    ['trust, notice by e-mail the same day', '2026-11-26', trust, {}, '2026-11-18'],
    ['trust, notice by post two days on its way', '2026-11-26', trust, { deemedDays: 2 }, '2026-11-16'],
    [
      'university, nine calendar days',
      '2026-11-26',
      { days: 9, counting: 'calendar-days-before' },
      {},
      '2026-11-17',
    ],
    [
      'university, four working days',
      '2026-11-26',
      { days: 4, counting: 'working-days-before' },
      {},
      '2026-11-20',
    ],
    [
      'four working days over a weekend',
      '2026-11-24',
      { days: 4, counting: 'working-days-before' },
      {},
      '2026-11-18',
    ],
    [
      'no notice at all, counted before',
      '2026-11-26',
      { days: 0, counting: 'calendar-days-before' },
      {},
      '2026-11-26',
    ],
    [
      'no clear days still leaves out both ends',
      '2026-11-26',
      { days: 0, counting: 'school-board' },
      {},
      '2026-11-25',
    ],
  ]
  it.each(cases)('%s', (_name, meetsOn, rule, switches, sendBy) => {
    expect(latestSendDay({ meetsOn, rule, holidays, switches }).sendBy).toBe(sendBy)
  })

  it('takes the switches that a body has set with its rule, and a "what if" over them', () => {
    const rule = { ...parish, switches: { saturdayCounts: true, leaveOutBreaks: false } }
    const ask = (switches: CountingSwitches) =>
      latestSendDay({ meetsOn: '2027-04-01', rule, holidays, switches }).sendBy
    expect([ask({}), ask({ leaveOutBreaks: true })]).toEqual(['2027-03-25', '2027-03-22'])
  })

  it('shows its working: each day counted or skipped once, in order, with the authority', () => {
    expect(latestSendDay({ meetsOn: '2027-01-05', rule: council, holidays })).toEqual({
      sendBy: '2026-12-23',
      clearDays: 5,
      counted: ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04'].map((on) => ({ on })),
      skipped: [
        ['2026-12-23', 'Day of sending'],
        ['2026-12-25', 'Christmas Day'],
        ['2026-12-26', 'Saturday'],
        ['2026-12-27', 'Sunday'],
        ['2026-12-28', 'Boxing Day (substitute day)'],
        ['2027-01-01', "New Year's Day"],
        ['2027-01-02', 'Saturday'],
        ['2027-01-03', 'Sunday'],
        ['2027-01-05', 'Day of the meeting'],
      ].map(([on, reason]) => ({
        on,
        reason,
        authority: 'R v Swansea City Council, ex parte Elitestone Ltd (1993), as practitioners read it',
      })),
      cautions: [],
    })
  })

  it('names the break and the section that leaves it out', () => {
    const { skipped } = latestSendDay({ meetsOn: '2027-04-01', rule: parish, holidays })
    expect(skipped.find(({ on }) => on === '2027-03-25')).toEqual({
      on: '2027-03-25',
      reason: 'Easter break, 25 to 30 March 2027',
      authority: 'Local Government Act 1972, s.243(4)',
    })
  })

  it('says when the bank holidays of a year are not known', () => {
    const { cautions } = latestSendDay({ meetsOn: '2031-01-07', rule: council, holidays })
    expect(cautions).toEqual([
      'No bank holidays are known for 2030 and 2031. Add them in Settings before you rely on this.',
    ])
  })
})

describe('noticeGiven', () => {
  it.each([
    ['on the latest day', '2026-11-18', school, 7],
    ['one day late', '2026-11-19', school, 6],
    ['a fortnight before', '2026-11-12', school, 13],
    ['on the day itself', '2026-11-26', school, 0],
    ['after the meeting', '2026-12-01', school, 0],
    ['on a Sunday counts as given on Monday', '2026-11-15', council, 7],
    ['on a Friday', '2026-11-13', council, 8],
  ])('%s', (_name, sentOn, rule, days) => {
    expect(noticeGiven({ meetsOn: '2026-11-26', sentOn, rule, holidays })).toBe(days)
  })
})
