import type { MonthOfProgress } from '@shared/contract/register.ts'

export const chart = { width: 720, height: 260, left: 44, right: 12, top: 12, bottom: 34 } as const

interface Bar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ChartMonth {
  readonly month: string
  /** The middle of its place. */
  readonly x: number
  /** Where the line of open actions passes. */
  readonly y: number
  readonly raised: Bar
  readonly finished: Bar
}

export interface ChartShape {
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  readonly months: readonly ChartMonth[]
  /** The points of the line, as SVG takes them. */
  readonly line: string
}

/** A round number for the steps of a scale up to `most`, at most five of them. */
export const stepFor = (most: number): number => {
  const rough = Math.max(1, most / 5)
  const power = 10 ** Math.floor(Math.log10(rough))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power
}

/** Where everything stands: two bars for each month, and the line of what was open at its end. */
export const shapeOf = (months: readonly MonthOfProgress[]): ChartShape => {
  const most = Math.max(1, ...months.flatMap(({ open, raised, finished }) => [open, raised, finished]))
  const step = stepFor(most)
  const top = Math.ceil(most / step) * step
  const [inner, floor] = [chart.height - chart.top - chart.bottom, chart.height - chart.bottom]
  const y = (value: number) => Math.round((floor - (value / top) * inner) * 10) / 10
  const place = (chart.width - chart.left - chart.right) / Math.max(1, months.length)
  const width = Math.min(22, place * 0.32)
  const bar = (x: number, value: number): Bar => ({ x, y: y(value), width, height: floor - y(value) })
  const drawn = months.map(({ month, raised, finished, open }, at) => {
    const x = chart.left + place * (at + 0.5)
    return {
      month,
      x,
      y: y(open),
      raised: bar(x - width - 1, raised),
      finished: bar(x + 1, finished),
    }
  })
  return {
    ticks: Array.from({ length: top / step + 1 }, (_, at) => ({ value: at * step, y: y(at * step) })),
    months: drawn,
    line: drawn.map(({ x, y: at }) => `${x},${at}`).join(' '),
  }
}
