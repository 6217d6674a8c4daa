import type { Output } from '@shared/contract.ts'
import { Tag } from '../../../components/tag.tsx'
import { confidenceTone, confidenceWords } from './framework-words.ts'
import styles from './frameworks.module.css'

interface DueListProps {
  readonly days: Output<'frameworks.clocks'>
  /** What is said where no day can be counted. */
  readonly none: string
}

/** What is due by a framework, the soonest first, each with how sure its number of days is. */
export const DueList = ({ days: { clocks, reallyTook }, none }: DueListProps) => (
  <ul className={styles.choices} aria-label="Days by the framework">
    {clocks.map(({ eventId, title, sentence, caution, confidence, note }) => (
      <li key={eventId}>
        <strong>{title}.</strong> {sentence}{' '}
        <Tag tone={confidenceTone[confidence]}>{confidenceWords[confidence]}</Tag>
        {note !== null && <small className={styles.caution}>{note}</small>}
        {caution !== null && <small className={styles.caution}>{caution}</small>}
      </li>
    ))}
    {reallyTook !== null && <li className={styles.quiet}>{reallyTook}</li>}
    {clocks.length === 0 && reallyTook === null && <li className={styles.quiet}>{none}</li>}
  </ul>
)
