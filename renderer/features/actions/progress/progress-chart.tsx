import type { MonthOfProgress } from '@shared/contract/register.ts'
import { formatMonth } from '@shared/words/dates.ts'
import { chart, shapeOf } from './chart-shape.ts'
import styles from './progress.module.css'

interface ProgressChartProps {
  readonly months: readonly MonthOfProgress[]
  /** What it shows, in a sentence, for those who do not see it. */
  readonly sentence: string
}

/** What was raised and finished in each month as bars, what was open at its end as a line. The table says the same. */
export const ProgressChart = ({ months, sentence }: ProgressChartProps) => {
  const { ticks, months: drawn, line } = shapeOf(months)
  const each = Math.ceil(drawn.length / 12)
  const floor = chart.height - chart.bottom
  return (
    <figure className={styles.figure}>
      {/* Drawn in the page, so that it follows the theme: there is no `img` for that. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={sentence}>
        {ticks.map(({ value, y }) => (
          <g key={value}>
            <line className={styles.rule} x1={chart.left} x2={chart.width - chart.right} y1={y} y2={y} />
            <text className={styles.words} x={chart.left - 8} y={y + 5} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {drawn.map(({ month, x, raised, finished }, at) => (
          <g key={month}>
            <rect className={styles.raised} {...raised} />
            <rect className={styles.finished} {...finished} />
            {at % each === 0 && (
              <text className={styles.words} x={x} y={floor + 22} textAnchor="middle">
                {formatMonth(`${month}-01`).slice(0, 3)} {month.slice(2, 4)}
              </text>
            )}
          </g>
        ))}
        <polyline className={styles.open} points={line} />
        {drawn.map(({ month, x, y }) => (
          <circle key={month} className={styles.point} cx={x} cy={y} r={4} />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <span>
          <i className={styles.openMark} /> Open at the end of the month
        </span>
        <span>
          <i className={styles.raisedMark} /> Raised
        </span>
        <span>
          <i className={styles.finishedMark} /> Finished
        </span>
      </figcaption>
    </figure>
  )
}
