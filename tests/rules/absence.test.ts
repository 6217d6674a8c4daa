import { describe, expect, it } from 'vitest'
import type { AbsenceValue } from '@shared/entities/rule.ts'
import { absenceClock, type MeetingAttended } from '@shared/rules/absence.ts'
import { absenceSentence } from '@shared/words/absence-words.ts'

const school: AbsenceValue = { months: 6, from: 'first-missed' }
const parish: AbsenceValue = { months: 6, from: 'last-attended' }

/** "2026-01-20 missed" */
const meetings = (...told: string[]): MeetingAttended[] =>
  told.map((each) => {
    const [meetsOn = '', outcome] = each.split(' ')
    return { meetsOn, outcome: outcome as MeetingAttended['outcome'] }
  })

type Case = [string, AbsenceValue, MeetingAttended[], string, [string, string] | null]

describe('absenceClock', () => {
  it.each<Case>([
    ['never absent', school, meetings('2026-01-20 attended'), '2026-12-01', null],
    ['nothing marked', school, [], '2026-12-01', null],
    [
      'four months after the first meeting missed: nothing to say (2012 regs Sch 4)',
      school,
      meetings('2026-01-20 missed', '2026-03-20 missed'),
      '2026-06-19',
      ['running', '2026-07-20'],
    ],
    [
      'five months after it: warned',
      school,
      meetings('2026-01-20 missed', '2026-03-20 missed'),
      '2026-06-20',
      ['warn', '2026-07-20'],
    ],
    [
      'six months after it: reached',
      school,
      meetings('2026-01-20 missed'),
      '2026-07-20',
      ['reached', '2026-07-20'],
    ],
    [
      'consent stops the clock, and the next absence without it starts it again',
      school,
      meetings('2026-01-20 missed', '2026-03-20 consented', '2026-05-20 missed'),
      '2026-10-20',
      ['warn', '2026-11-20'],
    ],
    ['presence stops it', school, meetings('2026-01-20 missed', '2026-06-20 attended'), '2026-12-01', null],
    [
      'a meeting still to come says nothing yet',
      school,
      meetings('2026-01-20 attended', '2026-06-20 missed'),
      '2026-06-01',
      null,
    ],
    [
      'at a parish the time runs from the last meeting attended (LGA 1972 s.85)',
      parish,
      meetings('2026-01-20 attended', '2026-05-20 missed'),
      '2026-06-20',
      ['warn', '2026-07-20'],
    ],
    [
      'at a parish, where none was ever attended, from the first missed',
      parish,
      meetings('2026-05-20 missed'),
      '2026-10-20',
      ['warn', '2026-11-20'],
    ],
    [
      'the last day of a short month stands for the missing one',
      school,
      meetings('2026-08-31 missed'),
      '2027-02-28',
      ['reached', '2027-02-28'],
    ],
  ])('%s', (_name, rule, told, today, expected) => {
    const clock = absenceClock(told, rule, today)
    expect(clock && [clock.state, clock.limitOn]).toEqual(expected)
  })

  it('tells meetings in any order alike', () => {
    const told = meetings('2026-01-20 attended', '2026-03-20 missed', '2026-05-20 missed')
    expect(absenceClock(told.toReversed(), school, '2026-09-01')).toEqual(
      absenceClock(told, school, '2026-09-01'),
    )
  })
})

describe('absenceSentence', () => {
  it.each([
    [
      '2026-08-25',
      'Ann Able has been absent without consent since 20 March 2026 (2 meetings). 6 months are over on 20 September 2026, unless the board consents or they come before.',
    ],
    [
      '2026-09-25',
      'Ann Able has been absent without consent since 20 March 2026 (2 meetings). 6 months were over on 20 September 2026.',
    ],
  ])('on %s', (today, expected) => {
    const clock = absenceClock(meetings('2026-03-20 missed', '2026-05-20 missed'), school, today)
    expect(clock && absenceSentence('Ann Able', clock, 6)).toBe(expected)
  })
})
