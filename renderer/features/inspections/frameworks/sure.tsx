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
  const isOnce = (publisher: string) => found.filter((each) => each.publisher === publisher).length === 1
  return (
    <div className={styles.sure}>
      <div className={styles.citations}>
        <Tag tone={confidenceTone[confidence]}>{confidenceWords[confidence]}</Tag>
        {found.length > 0 && (
          <ul className={styles.citations} aria-label="Sources">
            {found.map(({ id, title, publisher, where }) => (
              <li key={id}>
                {where === null ? (
                  <span title={title}>{isOnce(publisher) ? publisher : title}</span>
                ) : (
                  <a href={where} target="_blank" rel="noreferrer" title={title}>
                    {isOnce(publisher) ? publisher : title}
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </div>
  )
}
