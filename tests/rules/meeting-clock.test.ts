import { describe, expect, it } from 'vitest'
import { clockAfter, type ClockedItem, minutesFrom, paceOf } from '@shared/rules/meeting-clock.ts'

describe('minutesFrom', () => {
  it.each([
    ['18:00', '18:25', 25],
    ['18:25', '18:00', -25],
    ['23:50', '00:15', 25],
    ['00:15', '23:50', -25],
    ['18:00', '18:00', 0],
  ])('%s to %s is %i minutes', (from, to, minutes) => {
    expect(minutesFrom(from, to)).toBe(minutes)
    expect(clockAfter(from, minutes)).toBe(to)
  })
})

const item = (
  itemId: string,
  plannedMinutes: number | null,
  more: Partial<ClockedItem> = {},
): ClockedItem => ({
  itemId,
  parentId: null,
  plannedMinutes,
  status: 'to-take',
  startedAt: null,
  endedAt: null,
  ...more,
})
const done = { status: 'taken', startedAt: '18:00', endedAt: '18:10' } as const
const pace = (items: readonly ClockedItem[], now: string) =>
  paceOf(items, { dueAt: '18:00', plannedEnd: '20:00', now })

describe('paceOf', () => {
  it.each([
    ['begun late', [item('a', 10)], '18:07', 7, '20:07'],
    ['done in its time', [item('a', 10, done), item('b', 20)], '18:10', 0, '20:00'],
    ['done sooner than planned', [item('a', 30, done), item('b', 20)], '18:10', -20, '19:40'],
    [
      'under way, within its minutes',
      [item('a', 10, { status: 'taken', startedAt: '18:03' })],
      '18:08',
      3,
      '20:03',
    ],
    [
      'under way, over its minutes',
      [item('a', 10, { status: 'taken', startedAt: '18:00' })],
      '18:25',
      15,
      '20:15',
    ],
    ['deferred: its time comes back', [item('a', 10, { status: 'deferred' })], '18:00', -10, '19:50'],
    [
      'the last item taken first',
      [item('a', 50), item('b', 10, { status: 'taken', startedAt: '18:00', endedAt: '18:10' })],
      '18:10',
      0,
      '20:00',
    ],
    [
      'a sub-item done, its parent not: its own minutes count once',
      [
        item('a', 30, { status: 'taken', startedAt: '18:00' }),
        item('b', 20, { ...done, parentId: 'a', endedAt: '18:20' }),
      ],
      '18:20',
      -10,
      '19:50',
    ],
  ])('%s', (_what, items, now, behind, endsAt) => {
    expect(pace(items, now)).toEqual({ behind, endsAt })
  })
})
