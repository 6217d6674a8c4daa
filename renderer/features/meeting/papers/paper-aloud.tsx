import type { ListedPaper } from '@shared/contract/agenda.ts'
import { aloudReport } from '@shared/rules/reading-aloud.ts'
import { Check, CircleAlert } from 'lucide-react'
import { useId } from 'react'
import styles from './paper-aloud.module.css'

/** How a paper is read aloud, what its author can do about it, and what was found. */
export const PaperAloud = ({ paper }: { readonly paper: Pick<ListedPaper, 'current'> }) => {
  const id = useId()
  const report = paper.current === null ? null : aloudReport(paper.current.examination)
  if (report === null) return null
  const { summary, advice, findings } = report
  return (
    <section aria-labelledby={id} className={styles.aloud}>
      <h3 id={id}>Read aloud</h3>
      <p>{summary}</p>
      {advice.map((words) => (
        <p key={words} className={styles.advice}>
          {words}
        </p>
      ))}
      {findings.length > 0 && (
        <details>
          <summary>What was found</summary>
          <ul>
            {findings.map(({ isGood, words }) => (
              <li key={words} data-good={isGood}>
                {isGood ? (
                  <Check aria-hidden="true" size={18} />
                ) : (
                  <CircleAlert aria-hidden="true" size={18} />
                )}
                {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
