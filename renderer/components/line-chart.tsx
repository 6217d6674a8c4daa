import { type ChartPoint, lineChart } from '@shared/rules/line-chart.ts'
import { formatDate } from '@shared/words/dates.ts'
import { numberWords } from '@shared/words/figures.ts'
import { useId } from 'react'
import { cx } from '../lib/cx.ts'
import { useWidth } from '../lib/use-width.ts'
import styles from './line-chart.module.css'

interface Level {
  readonly value: number
  readonly label: string
  readonly tone: 'start' | 'target'
}

interface LineChartProps {
  /** By day. */
  readonly points: readonly ChartPoint[]
  /** Values that lie across it: where it began, where it is to come. */
  readonly levels: readonly Level[]
  /** The whole of it in sentences; shown below, and read out in its place. Put the figures in a table too. */
  readonly sentence: string
}

const height = 260
const room = { left: 52, right: 16, top: 20, bottom: 30 }

/** Figures over time. */
export const LineChart = ({ points, levels, sentence }: LineChartProps) => {
  const [outer, width] = useWidth<HTMLElement>()
  const wordsId = useId()
  return (
    <figure ref={outer} className={styles.chart}>
      {width > 0 && (
        // An inline drawing takes the page's colours, which a picture in an <img> cannot.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <svg role="img" aria-labelledby={wordsId} width={width} height={height} className={styles.drawing}>
          <Drawing points={points} levels={levels} width={width} />
        </svg>
      )}
      <figcaption id={wordsId}>{sentence}</figcaption>
    </figure>
  )
}

const Drawing = ({
  points,
  levels,
  width,
}: Pick<LineChartProps, 'points' | 'levels'> & { readonly width: number }) => {
  const drawn = lineChart(
    points,
    levels.map(({ value }) => value),
    { width, height, ...room },
  )
  const last = drawn.spots.at(-1)
  return (
    <>
      {drawn.marks.map(({ y, value }) => (
        <g key={value}>
          <line x1={room.left} x2={width - room.right} y1={y} y2={y} className={styles.mark} />
          <text x={room.left - 8} y={y + 5} textAnchor="end" className={styles.words}>
            {numberWords(value)}
          </text>
        </g>
      ))}
      {levels.map(({ label, tone }, at) => (
        <line
          key={label}
          x1={room.left}
          x2={width - room.right}
          y1={drawn.levels[at]}
          y2={drawn.levels[at]}
          className={styles[tone]}
        />
      ))}
      <polyline points={drawn.spots.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.line} />
      {drawn.spots.map(({ x, y, on, value }, at) => (
        // Two readings of one day may have the same figure.
        // oxlint-disable-next-line react/no-array-index-key
        <circle key={`${on} ${value} ${at}`} cx={x} cy={y} r={5} className={styles.spot} />
      ))}
      {levels.map(({ label, tone }, at) => (
        <text
          key={label}
          x={room.left + 10}
          y={(drawn.levels[at] ?? 0) + (tone === 'start' ? 19 : -7)}
          className={cx(styles.level, styles[tone])}
        >
          {label}
        </text>
      ))}
      {last !== undefined && (
        <text
          x={last.x}
          y={last.y - 12}
          textAnchor={points.length > 1 ? 'end' : 'middle'}
          className={styles.last}
        >
          {numberWords(last.value)}
        </text>
      )}
      {drawn.days.map(({ x, on }, at) => (
        <text
          key={on}
          x={x}
          y={height - 8}
          textAnchor={drawn.days.length === 1 ? 'middle' : at === 0 ? 'start' : 'end'}
          className={styles.words}
        >
          {formatDate(on)}
        </text>
      ))}
    </>
  )
}
