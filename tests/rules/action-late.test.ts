import { describe, expect, it } from 'vitest'
import { daysLate, dueSentence, lateWords } from '@shared/rules/action-late.ts'

const today = '2026-11-22'

describe('daysLate', () => {
  it.each([
    ['open', '2026-11-21', 1, '1 day late'],
    ['in-progress', '2026-11-10', 12, '12 days late'],
    ['open', '2026-11-22', 0, ''],
    ['open', '2026-11-23', 0, ''],
    ['open', null, 0, ''],
    ['done', '2026-11-01', 0, ''],
    ['checked', '2026-11-01', 0, ''],
    ['no-longer-needed', '2026-11-01', 0, ''],
  ] as const)('%s and due on %s: %s', (status, dueOn, days, words) => {
    expect(daysLate({ status, dueOn }, today)).toBe(days)
    expect(lateWords({ status, dueOn }, today)).toBe(words)
  })
})

describe('dueSentence', () => {
  it.each([
    ['2027-02-03', 'before the next meeting', 'before the next meeting (3 February 2027)'],
    ['2027-02-03', '', '3 February 2027'],
    [null, 'when the builders are gone', 'when the builders are gone'],
    [null, '', ''],
  ])('%s, “%s”', (dueOn, dueWords, said) => {
    expect(dueSentence({ dueOn, dueWords })).toBe(said)
  })
})
