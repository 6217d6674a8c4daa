import type { ClockAnchor, FrameworkClock } from '@shared/entities/framework.ts'
import { clockDue, clocksDue, clockWords, realClockSays } from '@shared/rules/inspection-clock.ts'
import { describe, expect, it } from 'vitest'
import { realClockOf, shippedFramework } from '../../electron/resources/load-frameworks.ts'
import { bankHolidays as holidays } from './holidays.ts'

const clock = (count: number, unit: FrameworkClock['unit'], from: ClockAnchor): FrameworkClock => ({
  count,
  unit,
  from,
  bound: 'at-most',
})
const dueOn = (of: FrameworkClock, on: string) =>
  clockDue({ id: 'x', clock: of, confidence: 'reported' }, { [of.from]: on }, holidays)?.dueOn ?? null

describe('clockDue', () => {
  it.each([
    ['5 working days from a Thursday', clock(5, 'working-day', 'draft-received'), '2026-11-26', '2026-12-03'],
    [
      '5 working days over Christmas and the substitute day',
      clock(5, 'working-day', 'draft-received'),
      '2026-12-22',
      '2026-12-31',
    ],
    ['5 working days over Easter', clock(5, 'working-day', 'draft-received'), '2027-03-24', '2027-04-02'],
    ['5 working days from a Saturday', clock(5, 'working-day', 'draft-received'), '2026-11-28', '2026-12-04'],
    ['5 working days over May Day', clock(5, 'working-day', 'draft-received'), '2026-04-30', '2026-05-08'],
    ['18 working days after the end', clock(18, 'working-day', 'ends'), '2025-03-12', '2025-04-07'],
    [
      '30 working days after the end, over Easter',
      clock(30, 'working-day', 'ends'),
      '2025-03-12',
      '2025-04-25',
    ],
    ['the day after, a Saturday', clock(1, 'calendar-day', 'ends'), '2026-11-27', '2026-11-28'],
    ['two weeks: the true story', clock(2, 'week', 'ends'), '2019-02-08', '2019-02-22'],
    ['45 days', clock(45, 'day', 'starts'), '2026-01-12', '2026-02-26'],
    ['three months', clock(3, 'month', 'ends'), '2026-01-15', '2026-04-15'],
    ['six months from the 31st', clock(6, 'month', 'ends'), '2026-08-31', '2027-02-28'],
  ])('%s', (_name, of, on, expected) => {
    expect(dueOn(of, on)).toBe(expected)
  })

  it('gives both readings where the source says only "days"', () => {
    const event = shippedFramework('estyn-2024').timeline.find(({ id }) => id === 'published')!
    expect(clockDue(event, { starts: '2026-01-12' }, holidays)).toMatchObject({
      dueOn: '2026-02-26',
      orOn: '2026-03-16',
      sentence:
        'Within 45 days after the first day: Thursday 26 February 2026 if calendar days are meant, Monday 16 March 2026 if working days.',
    })
  })

  it('waits for the day that it runs from', () => {
    const of = clock(5, 'working-day', 'draft-received')
    expect(
      clockDue({ id: 'x', clock: of, confidence: 'reported' }, { ends: '2026-11-26' }, holidays),
    ).toBeNull()
  })

  it('never runs on what is not confirmed', () => {
    const of = clock(18, 'working-day', 'ends')
    expect(
      clockDue({ id: 'x', clock: of, confidence: 'unconfirmed' }, { ends: '2026-11-26' }, holidays),
    ).toBeNull()
    expect(
      clockDue({ id: 'x', clock: of, confidence: 'own' }, { ends: '2026-11-26' }, holidays),
    ).not.toBeNull()
  })

  it('cautions where no bank holidays are known', () => {
    const of = clock(5, 'working-day', 'draft-received')
    const due = clockDue(
      { id: 'x', clock: of, confidence: 'reported' },
      { 'draft-received': '2019-02-22' },
      holidays,
    )
    expect(due?.caution).toContain('No bank holidays are known for 2019')
  })
})

describe('clocksDue', () => {
  it('gives comments and complaint of a report card on the same day, once the draft is here', () => {
    const due = clocksDue(
      shippedFramework('ofsted-schools-2025'),
      { ends: '2026-11-18', 'draft-received': '2026-12-14' },
      holidays,
    )
    expect(due.map(({ eventId, dueOn }) => [eventId, dueOn])).toEqual([
      ['call-after', '2026-11-19'],
      ['comments', '2026-12-21'],
      ['complaint', '2026-12-21'],
    ])
  })

  it('counts what peers of a council promise', () => {
    const due = clocksDue(shippedFramework('lga-peer-challenge'), { ends: '2026-03-06' }, holidays)
    expect(due.map(({ eventId, dueOn }) => [eventId, dueOn])).toEqual([
      ['published', '2026-06-06'],
      ['action-plan', '2026-08-06'],
      ['review', '2027-01-06'],
      ['review-report', '2027-03-06'],
    ])
  })
})

describe('clockWords', () => {
  it.each([
    [clock(5, 'working-day', 'draft-received'), 'Within 5 working days after the draft came'],
    [clock(1, 'calendar-day', 'ends'), 'On the day after the last day'],
    [{ ...clock(10, 'month', 'ends'), bound: 'about' as const }, 'About 10 months after the last day'],
  ])('%o', (of, words) => {
    expect(clockWords(of)).toBe(words)
  })
})

describe('realClockSays', () => {
  it('tells what to expect of a report, and what the true one took', () => {
    const real = realClockOf('ilacs')!
    expect(realClockSays(real, { endsOn: '2019-02-08', publishedOn: '2019-03-11' })).toEqual({
      halfBy: '2019-03-22',
      nineInTenBy: '2019-04-11',
      tookDays: 31,
      sentence:
        'Of 259 reports published 2018 to 2025, half were out within 42 days of the last day and nine in ten within 62; the longest took 126. Here that would be Friday 22 March 2019 and Thursday 11 April 2019.',
    })
  })
})
