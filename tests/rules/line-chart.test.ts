import { describe, expect, it } from 'vitest'
import { roundMarks } from '@shared/rules/chart-scale.ts'
import { lineChart } from '@shared/rules/line-chart.ts'

describe('roundMarks', () => {
  it.each([
    [
      [91.2, 94],
      [91, 92, 93, 94],
    ],
    [
      [0.1, 0.32],
      [0.1, 0.2, 0.3, 0.4],
    ],
    [
      [40, 12, 10],
      [10, 20, 30, 40],
    ],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
    [
      [5, 5],
      [4, 6],
    ],
    [
      [0, 0],
      [0, 0.5],
    ],
  ])('spans %j by %j', (values, marks) => {
    expect(roundMarks(values)).toEqual(marks)
  })
})

describe('lineChart', () => {
  const size = { width: 500, height: 200, left: 50, right: 50, top: 0, bottom: 0 }

  it('puts days where they fall in time, and what lies across at its height', () => {
    const drawn = lineChart(
      [
        { on: '2026-09-01', value: 90 },
        { on: '2026-09-02', value: 92 },
        { on: '2026-09-05', value: 94 },
      ],
      [90, 94],
      size,
    )
    expect(drawn.spots.map(({ x, y }) => [x, y])).toEqual([
      [50, 200],
      [150, 100],
      [450, 0],
    ])
    expect(drawn.levels).toEqual([200, 0])
    expect(drawn.days).toEqual([
      { on: '2026-09-01', x: 50 },
      { on: '2026-09-05', x: 450 },
    ])
  })

  it('puts a day that is alone in the middle, and draws nothing where there is nothing', () => {
    const alone = lineChart([{ on: '2026-09-01', value: 90 }], [], size)
    expect([alone.spots[0]?.x, alone.days]).toEqual([250, [{ on: '2026-09-01', x: 250 }]])
    expect(lineChart([], [], size)).toMatchObject({ spots: [], days: [] })
  })
})
