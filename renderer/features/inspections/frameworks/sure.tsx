import type { Framework, FrameworkConfidence } from '@shared/entities/framework.ts'
import { Tag } from '../../../components/tag.tsx'
import { confidenceTone, confidenceWords, sourcesOf } from './framework-words.ts'
import styles from './frameworks.module.css'

interface SureProps {
  readonly framework: Framework
  readonly fact: {
    readonly confidence: FrameworkConfidence
    readonly sources: readonly string[]
    readonly note?: string | undefined
  }
}

/** How sure a fact is, who says so, and what must be known with it. */
export const Sure = ({ framework, fact: { confidence, sources, note } }: SureProps) => {
  const found = sourcesOf(framework, sources)
  return (
    <div className={styles.sure}>
      <span>
        <Tag tone={confidenceTone[confidence]}>{confidenceWords[confidence]}</Tag>
      </span>
      {found.length > 0 && (
        <ul className={styles.citations}>
          {found.map(({ id, title, publisher, where }) => (
            <li key={id}>
              {where === null ? (
                <span title={title}>{publisher}</span>
              ) : (
                <a href={where} target="_blank" rel="noreferrer" title={title}>
                  {publisher}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  )
}
