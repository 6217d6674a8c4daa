import type { Numbering } from '@shared/entities/body.ts'
import styles from './bodies.module.css'
import { numberingExample } from './body-words.ts'

interface NumberingExampleProps {
  readonly numbering: Numbering
  /** The day of the meeting in the example. */
  readonly on: string
}

/** A piece of an agenda, numbered as the next one would be. */
export const NumberingExample = ({ numbering, on }: NumberingExampleProps) => {
  const lines = numberingExample(numbering, on)
  return (
    <figure className={styles.example}>
      <figcaption className={styles.small}>An agenda would read</figcaption>
      <ol className={styles.agenda}>
        {lines.map(({ title, short, full, level, papers }) => (
          <li key={title} data-level={level}>
            <span className={styles.no}>{short}</span>
            <span>
              {title}
              <small>
                {[full === short ? '' : full, ...papersWords(papers)].filter(Boolean).join(' · ')}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}

const papersWords = (papers: readonly string[]): readonly string[] =>
  papers.length === 0 ? [] : [`papers ${papers.join(', ')}`]
