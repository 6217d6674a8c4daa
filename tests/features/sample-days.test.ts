import { describe, expect, it } from 'vitest'
import { latestSendDay } from '@shared/rules/notice.ts'
import { addDays, daysBetween, weekday } from '@shared/rules/calendar.ts'
import { halfTermOn } from '@shared/rules/term-dates.ts'
import { sampleDays, sampleYears } from '../../electron/sample/sample-days.ts'
import { schoolYear } from '../../electron/sample/sample-terms.ts'
import { bankHolidays } from '../../electron/resources/load-resources.ts'

const school = { weekday: 4, lead: 14 }
const council = { weekday: 2, lead: 18 }
const manyDays = Array.from({ length: 90 }, (_, n) => addDays('2025-06-01', 13 * n))

describe('schoolYear', () => {
  it('has three terms of two halves each, on weekdays, one after the other', () => {
    for (let year = 2020; year < 2040; year += 1) {
      const halves = schoolYear(year).filter(({ kind }) => kind === 'half-term')
      const days = halves.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])
      expect(days).toEqual(days.toSorted())
      expect(days.filter((on) => weekday(on) > 5)).toEqual([])
      expect(halves.length).toBe(6)
    }
  })

  it('is that of an English authority in 2026/27', () => {
    expect(schoolYear(2026).map(({ name, startsOn, endsOn }) => [name, startsOn, endsOn])).toEqual([
      ['Autumn term 2026/27', '2026-09-03', '2026-12-18'],
      ['Autumn, first half 2026/27', '2026-09-03', '2026-10-23'],
      ['Autumn, second half 2026/27', '2026-11-02', '2026-12-18'],
      ['Spring term 2026/27', '2027-01-04', '2027-03-25'],
      ['Spring, first half 2026/27', '2027-01-04', '2027-02-12'],
      ['Spring, second half 2026/27', '2027-02-22', '2027-03-25'],
      ['Summer term 2026/27', '2027-04-12', '2027-07-16'],
      ['Summer, first half 2026/27', '2027-04-12', '2027-05-28'],
      ['Summer, second half 2026/27', '2027-06-07', '2027-07-16'],
    ])
  })
})

describe.each([
  ['the school', school, { days: 7, counting: 'school-board' }],
  ['the council', council, { days: 5, counting: 'principal-council' }],
] as const)('sampleDays of %s', (_who, habit, rule) => {
  it('has one meeting each half term, in term and in order, and one of them is next, whatever the day', () => {
    for (const today of manyDays) {
      const { begins, terms } = sampleYears(today, [school, council])
      const { days, next } = sampleDays(today, begins, habit)
      const on = days.map((day) => day.on)
      expect([today, on]).toEqual([today, on.toSorted()])
      expect([today, on.length]).toEqual([today, 12])
      expect([today, on.filter((day) => halfTermOn(terms, day) === null)]).toEqual([today, []])
      expect([today, on.filter((day) => day < today).length]).toEqual([today, next])
    }
  })

  it('leaves days to send the papers in, and seldom many weeks', () => {
    const waits = manyDays.map((today) => {
      const { begins } = sampleYears(today, [school, council])
      const { days, next } = sampleDays(today, begins, habit)
      const meetsOn = days[next]?.on ?? ''
      const { sendBy } = latestSendDay({ meetsOn, rule, holidays: bankHolidays() })
      expect([today, weekday(sendBy) < 6]).toEqual([today, true])
      return daysBetween(today, sendBy)
    })
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(5)
    expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThanOrEqual(16)
  })

  it.each(['2026-11-22', '2026-12-15', '2026-12-25', '2027-01-01', '2027-03-26', '2027-07-20', '2027-08-15'])(
    'gives the same days twice on %s',
    (today) => {
      const { begins } = sampleYears(today, [school, council])
      expect(sampleDays(today, begins, habit)).toEqual(sampleDays(today, begins, habit))
    },
  )
})
