import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../renderer/features/actions/blocks.ts'
import { dayByKey, monthAfter, weeksOf } from '../../renderer/features/actions/calendar/month-days.ts'
import { chart, shapeOf, stepFor } from '../../renderer/features/actions/progress/chart-shape.ts'

describe('blocksOf', () => {
  it('cuts a long list, and puts each heading before its first row', () => {
    const groups = [
      { key: 'a', label: 'A', count: 60 },
      { key: 'b', label: 'B', count: 45 },
    ]
    expect(blocksOf(105, groups)).toEqual([
      { first: 0, size: 50, headings: [{ before: 0, label: 'A', count: 60 }], firstOrdinal: 2 },
      { first: 50, size: 50, headings: [{ before: 10, label: 'B', count: 45 }], firstOrdinal: 53 },
      { first: 100, size: 5, headings: [], firstOrdinal: 104 },
    ])
    expect(blocksOf(0, [])).toEqual([])
  })
})

describe('the calendar', () => {
  it('has a month in whole weeks from Monday', () => {
    const weeks = weeksOf('2027-02')
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([4, '2027-02-01', '2027-02-28'])
    expect(weeksOf('2026-11').map((week) => week[0])).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ])
  })

  it.each([
    ['ArrowLeft', '2027-01-31', '2027-01-30'],
    ['ArrowDown', '2027-01-31', '2027-02-07'],
    ['Home', '2027-01-31', '2027-01-25'],
    ['End', '2027-01-27', '2027-01-31'],
    ['PageDown', '2027-01-31', '2027-02-28'],
    ['PageUp', '2027-01-15', '2026-12-15'],
    ['Enter', '2027-01-15', null],
  ])('goes by %s from %s to %s', (key, from, to) => {
    expect(dayByKey(key, from)).toBe(to)
  })

  it('turns the year', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1), monthAfter('2026-11', -12)]).toEqual([
      '2027-01',
      '2026-12',
      '2025-11',
    ])
  })
})

describe('the chart', () => {
  it('has round steps, at most five', () => {
    expect([1, 4, 9, 37, 120, 13_334].map(stepFor)).toEqual([1, 1, 2, 10, 50, 5000])
  })

  it('keeps everything inside, and bars on the floor', () => {
    const months = [3, 17, 40].map((open, at) => ({
      month: `2026-0${at + 1}`,
      raised: open,
      finished: at,
      takenUpAgain: 0,
      open,
    }))
    const { months: drawn, ticks } = shapeOf(months)
    const floor = chart.height - chart.bottom
    for (const { x, y, raised } of drawn) {
      expect(x > chart.left && x < chart.width && y >= chart.top && y <= floor).toBe(true)
      expect(raised.y + raised.height).toBeCloseTo(floor)
    }
    expect(ticks.map(({ value }) => value)).toEqual([0, 10, 20, 30, 40])
  })
})
