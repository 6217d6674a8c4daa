import { describe, expect, it } from 'vitest'
import { type TimedNode, timings } from '@shared/rules/timings.ts'

const item = (id: string, minutes: number | null, ...children: TimedNode[]): TimedNode => ({
  id,
  minutes,
  children,
})

describe('timings', () => {
  it('gives each item its clock time, sub-items inside their item', () => {
    const tree = [item('a', 5), item('b', 30, item('b1', 10), item('b2', 15)), item('c', 20)]
    const { items, ...rest } = timings('18:00', tree, 60)
    expect(Object.fromEntries(items)).toEqual({
      a: { startsAt: '18:00', endsAt: '18:05', minutes: 5, overBy: 0 },
      b: { startsAt: '18:05', endsAt: '18:35', minutes: 30, overBy: 0 },
      b1: { startsAt: '18:05', endsAt: '18:15', minutes: 10, overBy: 0 },
      b2: { startsAt: '18:15', endsAt: '18:30', minutes: 15, overBy: 0 },
      c: { startsAt: '18:35', endsAt: '18:55', minutes: 20, overBy: 0 },
    })
    expect(rest).toEqual({
      total: 55,
      endsAt: '18:55',
      endsNextDay: false,
      untimed: 0,
      inHand: 5,
      words: 'Ends 6.55 pm, 5 minutes in hand',
    })
  })

  it('lets sub-items that ask for more push the end out, and says by how much', () => {
    const { items, total } = timings('18:00', [item('b', 10, item('b1', 10), item('b2', 15))], null)
    expect([items.get('b'), total]).toEqual([
      { startsAt: '18:00', endsAt: '18:25', minutes: 25, overBy: 15 },
      25,
    ])
  })

  it.each<[string, string, TimedNode[], number | null, string]>([
    ['exactly on time', '18:00', [item('a', 60)], 60, 'Ends 7.00 pm, exactly on time'],
    ['over', '18:00', [item('a', 130)], 60, 'Ends 8.10 pm, 1 hour 10 minutes over'],
    ['no length', '18:00', [item('a', 90)], null, 'Ends 7.30 pm'],
    ['no items', '18:00', [], 120, 'Ends 6.00 pm, 2 hours in hand'],
    [
      'items without minutes',
      '18:00',
      [item('a', null), item('b', null, item('b1', null), item('b2', 5)), item('c', 5, item('c1', null))],
      60,
      'Ends 6.10 pm, 50 minutes in hand; 2 items without minutes',
    ],
    ['past midnight', '23:30', [item('a', 45)], 60, 'Ends 12.15 am the next day, 15 minutes in hand'],
    ['at midnight', '23:30', [item('a', 30)], 30, 'Ends 12.00 midnight the next day, exactly on time'],
  ])('%s', (_name, startsAt, tree, length, words) => {
    expect(timings(startsAt, tree, length).words).toBe(words)
  })
})
