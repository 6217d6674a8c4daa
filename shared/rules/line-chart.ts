import { daysBetween } from './calendar.ts'
import { roundMarks } from './chart-scale.ts'

export interface ChartPoint {
  /** A day. */
  readonly on: string
  readonly value: number
}

export interface ChartSize {
  readonly width: number
  readonly height: number
  /** Room for the words at each side. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Spot {
  readonly x: number
  readonly y: number
}

export interface LineChart {
  /** Lines across, with the value that each stands for; from the bottom. */
  readonly marks: readonly { readonly y: number; readonly value: number }[]
  /** Each point in its place, in the order given. */
  readonly spots: readonly (Spot & ChartPoint)[]
  /** Heights of the values that were asked for beside the points, in their order. */
  readonly levels: readonly number[]
  /** First and last day, at the ends of the axis; one alone where they are the same. */
  readonly days: readonly { readonly x: number; readonly on: string }[]
}

/** Where each thing of a chart over time stands. `levels` are values that lie across it, such as a target. */
export function lineChart(
  points: readonly ChartPoint[],
  levels: readonly number[],
  size: ChartSize,
): LineChart {
  const values = [...points.map(({ value }) => value), ...levels]
  const marks = roundMarks(values.length === 0 ? [0, 1] : values)
  const [low = 0, high = 1] = [marks[0], marks.at(-1)]
  const [from, to] = [points[0]?.on ?? '', points.at(-1)?.on ?? '']
  const span = points.length === 0 ? 0 : daysBetween(from, to)
  const wide = size.width - size.left - size.right
  const tall = size.height - size.top - size.bottom
  const x = (on: string) => size.left + (span === 0 ? wide / 2 : (wide * daysBetween(from, on)) / span)
  const y = (value: number) => size.top + tall * (1 - (value - low) / (high - low))
  const days = points.length === 0 ? [] : span === 0 ? [from] : [from, to]
  return {
    marks: marks.map((value) => ({ value, y: y(value) })),
    spots: points.map((point) => ({ ...point, x: x(point.on), y: y(point.value) })),
    levels: levels.map(y),
    days: days.map((on) => ({ on, x: x(on) })),
  }
}
