import type { Deadline } from '@shared/contract/meetings.ts'
import { describe, expect, it } from 'vitest'
import { deadlineDays, leftOutDays, nearness } from '../../renderer/lib/deadline-days.ts'

const skip = (on: string, why: string, authority = 'reg 13(4)') => ({ on, why, authority })

const deadline: Deadline = {
  sendBy: '2026-11-20',
  daysLeft: 3,
  sentence: 'Agenda and papers must go out by Friday 20 November 2026.',
  clearDays: 2,
  counted: [
    { on: '2026-11-23', note: '' },
    { on: '2026-11-24', note: '' },
  ],
  skipped: [
    skip('2026-11-20', 'Day of sending'),
    skip('2026-11-21', 'Weekend', 'Standing orders'),
    skip('2026-11-22', 'Weekend', 'Standing orders'),
    skip('2026-11-25', 'Day of the meeting'),
  ],
  cautions: [],
  source: null,
  confidence: 'read',
  isUrgent: false,
}

describe('deadlineDays', () => {
  it('puts counted and left-out days in one row, from sending to the meeting', () => {
    expect(deadlineDays(deadline).map(({ on, number }) => [on, number])).toEqual([
      ['2026-11-20', null],
      ['2026-11-21', null],
      ['2026-11-22', null],
      ['2026-11-23', 1],
      ['2026-11-24', 2],
      ['2026-11-25', null],
    ])
  })

  it('marks the day to send and the day of the meeting', () => {
    const days = deadlineDays(deadline)
    expect(days.filter(({ isSending }) => isSending).map(({ on }) => on)).toEqual(['2026-11-20'])
    expect(days.filter(({ isMeeting }) => isMeeting).map(({ on }) => on)).toEqual(['2026-11-25'])
  })

  it('has nothing to show where no rule asks for notice', () => {
    expect(deadlineDays({ ...deadline, sendBy: null, counted: [], skipped: [] })).toEqual([])
  })
})

describe('leftOutDays', () => {
  it('names an authority once, and under it each reason with its days', () => {
    expect(leftOutDays(deadline)).toEqual([
      {
        authority: 'reg 13(4)',
        reasons: [
          { why: 'Day of sending', days: 'Fri 20 Nov' },
          { why: 'Day of the meeting', days: 'Wed 25 Nov' },
        ],
      },
      { authority: 'Standing orders', reasons: [{ why: 'Weekend', days: 'Sat 21 Nov, Sun 22 Nov' }] },
    ])
  })
})

describe('nearness', () => {
  it.each([
    [-4, '4 days late', 'late'],
    [-1, '1 day late', 'late'],
    [0, 'that is today', 'soon'],
    [1, 'that is tomorrow', 'soon'],
    [7, '7 days left', 'soon'],
    [8, '8 days left', 'info'],
  ])('says of %i days: %s', (days, words, tone) => {
    expect(nearness(days)).toEqual({ words, tone })
  })
})
