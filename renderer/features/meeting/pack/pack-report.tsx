import type { PackReport } from '@shared/contract/pack.ts'
import { Notice } from '../../../components/notice.tsx'
import { reportLine, replacedIn } from './pack-words.ts'
import styles from './pack.module.css'

/** What was made, and what a reader will not find in it. */
export const PackReportView = ({ report }: { readonly report: PackReport }) => {
  const replaced = replacedIn(report)
  return (
    <section aria-labelledby="pack-report" className={styles.report}>
      <h2 id="pack-report">What was made</h2>
      <p>{reportLine(report)}</p>
      {replaced.length > 0 && (
        <Notice tone="late">
          <strong>A page stands in place of:</strong>
          <ul>
            {replaced.map(({ paperId, reference, title, firstPage, problem }) => (
              <li key={paperId}>
                {reference} “{title}”, page {firstPage}: {problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {report.warnings.length > 0 && (
        <Notice tone="soon">
          <ul>
            {report.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  )
}
