import { describe, expect, it } from 'vitest'
import { type PaperDates, type PaperFacts, paperStatus } from '../../shared/rules/paper-status.ts'

const here = (on: string) => ({ on, at: `${on}T10:00:00.000Z` })
const paper: PaperFacts = { isTabled: false, awaitedBy: null, arrived: null, wasAwaited: false }
const dates: PaperDates = { sendBy: '2026-11-18', wentOutAt: null, today: '2026-11-13' }

describe('paperStatus', () => {
  it.each<[string, Partial<PaperFacts>, Partial<PaperDates>, string, string | null, number]>([
    ['is awaited until the papers go out', {}, {}, 'awaited', '2026-11-18', 0],
    ['is awaited on its day', {}, { today: '2026-11-18' }, 'awaited', '2026-11-18', 0],
    ['is awaited and late after it', {}, { today: '2026-11-20' }, 'awaited', '2026-11-18', 2],
    ['has a day of its own', { awaitedBy: '2026-11-10' }, {}, 'awaited', '2026-11-10', 3],
    ['has no day where no rule says', {}, { sendBy: null }, 'awaited', null, 0],
    ['came in time', { arrived: here('2026-11-18'), wasAwaited: true }, {}, 'received', '2026-11-18', 0],
    ['came late', { arrived: here('2026-11-19'), wasAwaited: true }, {}, 'late', '2026-11-18', 1],
    ['was not waited for', { arrived: here('2026-11-19') }, {}, 'received', '2026-11-18', 0],
    [
      'came after the pack',
      { arrived: here('2026-11-17') },
      { wentOutAt: '2026-11-17T09:59:59.000Z' },
      'late',
      '2026-11-18',
      0,
    ],
    [
      'was in the pack',
      { arrived: here('2026-11-17') },
      { wentOutAt: '2026-11-17T10:00:01.000Z' },
      'received',
      '2026-11-18',
      0,
    ],
    ['is tabled, here or not', { isTabled: true }, { today: '2026-11-25' }, 'tabled', '2026-11-18', 0],
  ])('%s', (_name, more, when, kind, dueOn, daysLate) => {
    expect(paperStatus({ ...paper, ...more }, { ...dates, ...when })).toMatchObject({ kind, dueOn, daysLate })
  })

  it('says when it came, and whether the papers had gone', () => {
    const facts = { ...paper, arrived: here('2026-11-17') }
    expect(paperStatus(facts, { ...dates, wentOutAt: '2026-11-16T09:00:00.000Z' })).toMatchObject({
      arrivedOn: '2026-11-17',
      isAfterIssue: true,
    })
  })
})
