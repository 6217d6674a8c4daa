import type { Deadline } from '@shared/contract/meetings.ts'
import { formatDay, plural } from '@shared/words/dates.ts'
import { Dialog } from '../../components/dialog.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import styles from './meeting.module.css'

interface WhyThisDateProps {
  readonly deadline: Deadline
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The working, day by day, so that a clerk can check it with a pencil. */
export const WhyThisDate = ({ deadline, isOpen, onClose }: WhyThisDateProps) => (
  <Dialog
    title="Why this date?"
    isOpen={isOpen}
    onClose={onClose}
    intro={`${deadline.sentence.replace(/\.$/, '')}.`}
  >
    {deadline.isUrgent && <p>The chair has shortened the notice for this meeting.</p>}
    <section className={styles.days}>
      <h3>{plural(deadline.clearDays, 'day')} counted</h3>
      <ol>
        {deadline.counted.map(({ on, note }) => (
          <li key={on}>
            {formatDay(on)}
            {note !== '' && <span> · {note}</span>}
          </li>
        ))}
      </ol>
    </section>
    {deadline.skipped.length > 0 && (
      <section className={styles.days}>
        <h3>Days not counted</h3>
        <ul>
          {deadline.skipped.map(({ on, why, authority }) => (
            <li key={`${on}${why}`}>
              {formatDay(on)}
              <span>
                {' '}
                · {why}
                {authority !== '' && ` (${authority})`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
    <SourceNote source={deadline.source} confidence={deadline.confidence} />
  </Dialog>
)
