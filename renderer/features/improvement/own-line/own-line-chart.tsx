import type { ShownLine } from '@shared/contract/own-line.ts'
import { daysBetween } from '@shared/rules/calendar.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useId } from 'react'
import chart from '../../../components/line-chart.module.css'
import { useWidth } from '../../../lib/use-width.ts'
import styles from './own-line.module.css'

const room = { left: 132, right: 24, top: 34, bottom: 32 }
const step = 44

/** The board's own judgements over time, with the days of published reports as marks beside them and not on their scale. */
export const OwnLineChart = ({ line }: { readonly line: ShownLine }) => {
  const [outer, width] = useWidth<HTMLElement>()
  const wordsId = useId()
  const height = room.top + room.bottom + step * (line.scale.length - 1)
  return (
    <figure ref={outer} className={chart.chart}>
      {width > 0 && (
        // An inline drawing takes the page's colours, which a picture in an <img> cannot.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <svg role="img" aria-labelledby={wordsId} width={width} height={height} className={chart.drawing}>
          <Drawing line={line} width={width} height={height} />
        </svg>
      )}
      <figcaption id={wordsId}>{line.sentence}</figcaption>
    </figure>
  )
}

interface DrawingProps {
  readonly line: ShownLine
  readonly width: number
  readonly height: number
}

const Drawing = ({ line: { scale, judgements, official }, width, height }: DrawingProps) => {
  const days = [...judgements.map(({ judgedOn }) => judgedOn), ...official.map(({ on }) => on)].toSorted()
  const [from, to] = [days[0] ?? '', days.at(-1) ?? '']
  const span = days.length === 0 ? 0 : daysBetween(from, to)
  const wide = width - room.left - room.right
  const x = (on: string) => room.left + (span === 0 ? wide / 2 : (wide * daysBetween(from, on)) / span)
  const y = (place: number) => room.top + place * step
  return (
    <>
      {scale.map((word, place) => (
        <g key={word}>
          <line x1={room.left} x2={width - room.right} y1={y(place)} y2={y(place)} className={chart.mark} />
          <text x={room.left - 10} y={y(place) + 5} textAnchor="end" className={chart.words}>
            {word.length > 16 ? `${word.slice(0, 15)}…` : word}
          </text>
        </g>
      ))}
      {official.map(({ on, title }) => (
        <g key={`${on} ${title}`}>
          <line
            x1={x(on)}
            x2={x(on)}
            y1={room.top - 10}
            y2={height - room.bottom}
            className={styles.official}
          />
          <text
            x={x(on)}
            y={room.top - 16}
            textAnchor={x(on) > width / 2 ? 'end' : 'start'}
            className={chart.words}
          >
            report
          </text>
        </g>
      ))}
      <polyline
        points={judgements.map(({ judgedOn, place }) => `${x(judgedOn)},${y(place)}`).join(' ')}
        className={chart.line}
      />
      {judgements.map(({ id, judgedOn, place }) => (
        <circle key={id} cx={x(judgedOn)} cy={y(place)} r={5} className={chart.spot} />
      ))}
      {(span === 0 ? [from] : [from, to]).map((on, at) => (
        <text
          key={on}
          x={x(on)}
          y={height - 8}
          textAnchor={span === 0 ? 'middle' : at === 0 ? 'start' : 'end'}
          className={chart.words}
        >
          {on === '' ? '' : formatDate(on)}
        </text>
      ))}
    </>
  )
}
