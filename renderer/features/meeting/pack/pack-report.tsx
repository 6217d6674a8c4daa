import { plural } from '@shared/words/dates.ts'
import { CircleAlert, Info } from 'lucide-react'
import { madeWords, otherWarnings, reportLine, replacedIn } from './pack-words.ts'
import styles from './pack.module.css'
import type { Made } from './use-make-pdf.ts'

interface PackReportViewProps {
  readonly made: Made
  /** In the middle of a sentence: "members". */
  readonly forWhom: string
}

/** What was made, and what a reader will not find in it. */
export const PackReportView = ({ made: { what, report }, forWhom }: PackReportViewProps) => {
  const replaced = replacedIn(report)
  const others = otherWarnings(report)
  return (
    <section aria-labelledby="pack-report" className={styles.report}>
      <h2 id="pack-report">What was made</h2>
      <p>
        {madeWords(what, forWhom)} · {reportLine(report)}
      </p>
      {replaced.length + others.length > 0 && (
        <ul className={styles.missing}>
          {replaced.length > 0 && (
            <li data-serious="true">
              <CircleAlert aria-hidden="true" size={20} />
              <div>
                {plural(replaced.length, 'paper')} not in, each with a page that says why:{' '}
                {replaced.map(({ reference, label }) => `${reference} (page ${label})`).join(', ')}.
              </div>
            </li>
          )}
          {others.map((warning) => (
            <li key={warning}>
              <Info aria-hidden="true" size={20} />
              <div>{warning}</div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
