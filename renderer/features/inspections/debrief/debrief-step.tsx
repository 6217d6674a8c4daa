import type { Output } from '@shared/contract.ts'
import type { InspectionPoint } from '@shared/entities/inspection.ts'
import { plural } from '@shared/words/dates.ts'
import { type KeyboardEvent, useRef } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { useAskAfresh } from '../../../lib/use-ask.ts'
import type { Undo } from '../../../lib/use-undo-keys.ts'
import styles from './debrief.module.css'
import { LineEntry } from './line-entry.tsx'
import { PointLine } from './point-line.tsx'

interface DebriefStepProps {
  readonly page: Output<'inspections.get'>
  readonly undo: Undo
}

/** What inspectors said at the end, written down the same evening. */
export const DebriefStep = ({ page: { inspection, points }, undo }: DebriefStepProps) => {
  const line = useAskAfresh('inspections.line', { inspectionId: inspection.id })
  const list = useRef<HTMLOListElement>(null)
  const said = points.filter(({ stage }) => stage === 'debrief')
  const linesOf = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
  return (
    <section className={styles.debrief} aria-labelledby="debrief">
      <div>
        <h2 id="debrief">What was said</h2>
        <p className={styles.quiet}>{countWords(said)}</p>
      </div>
      {/* Up and down are a convenience: each line is reached by Tab as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol
        ref={list}
        aria-label="Lines of the debrief"
        className={styles.lines}
        onKeyDown={(event) => step(event, linesOf())}
      >
        {said.map((point) => (
          <PointLine
            key={point.id}
            point={point}
            asksKnown={point.tag === 'improvement' || point.tag === 'priority' || point.knownBefore !== null}
          />
        ))}
      </ol>
      <Answer of={line}>
        {({ draft }) => (
          <LineEntry
            inspectionId={inspection.id}
            start={draft}
            onUndo={undo.undoLast}
            onUp={() => linesOf().at(-1)?.focus()}
          />
        )}
      </Answer>
    </section>
  )
}

/** Up and down go from line to line, and down from the last to the next one to be written. */
const step = (event: KeyboardEvent, lines: readonly HTMLElement[]): void => {
  const at = lines.indexOf(event.target as HTMLElement)
  if (at < 0 || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  const next = lines[event.key === 'ArrowUp' ? at - 1 : at + 1]
  const entry = document.querySelector<HTMLElement>('input[name="words"]')
  if (next !== undefined) next.focus()
  else if (event.key === 'ArrowDown') entry?.focus()
  event.preventDefault()
}

const countWords = (points: readonly InspectionPoint[]): string => {
  const count = (tag: InspectionPoint['tag']) => points.filter((point) => point.tag === tag).length
  const counted = [
    plural(count('strength'), 'strength'),
    plural(count('improvement'), 'area for improvement', 'areas for improvement'),
    plural(count('priority'), 'priority', 'priorities'),
    plural(count('note'), 'note'),
  ]
  return points.length === 0
    ? 'Nothing is written down yet. Each line is in the file as soon as it is entered.'
    : counted.filter((each) => !each.startsWith('0 ')).join(' · ')
}
