import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import { routes } from '../../../lib/routes.ts'
import styles from './pack.module.css'
import type { Shortcoming } from './readiness.ts'

interface MissingProps {
  readonly meetingId: string
  readonly shortcomings: readonly Shortcoming[]
}

/** What is mended among the papers; all else is mended on the agenda. */
const onPapers: readonly Shortcoming['kind'][] = ['awaited', 'tabled', 'problem', 'paper-no-reason']

/** What the pack still lacks, each with the way to mend it. */
export const Missing = ({ meetingId, shortcomings }: MissingProps) => (
  <section aria-labelledby="pack-missing">
    <h2 id="pack-missing">Before it goes out</h2>
    {shortcomings.length === 0 ? (
      <p className={styles.ready}>
        <CircleCheck aria-hidden="true" size={20} /> Nothing is missing.
      </p>
    ) : (
      <ul className={styles.missing}>
        {shortcomings.map((each) => (
          <li key={`${each.kind}${each.text}`} data-serious={each.isSerious}>
            {each.isSerious ? (
              <CircleAlert aria-hidden="true" size={20} />
            ) : (
              <Info aria-hidden="true" size={20} />
            )}
            <div>
              {each.text}
              {each.detail !== '' && <small>{each.detail}</small>}
            </div>
            <a href={routes.meeting(meetingId, onPapers.includes(each.kind) ? 'papers' : 'agenda')}>
              {onPapers.includes(each.kind) ? 'Papers' : 'Agenda'}
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
)
