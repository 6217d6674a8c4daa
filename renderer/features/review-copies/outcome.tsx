import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { Notice } from '../../components/notice.tsx'
import styles from './review-copies.module.css'

interface OutcomeProps {
  readonly outcome: NonNullable<Output<'review.makeCopy'>>
}

/** What was made, for whom none was, and why. */
export const Outcome = ({ outcome: { made, refused, wasStopped } }: OutcomeProps) => (
  <>
    {made.length > 0 && (
      <Notice tone="done" isLive>
        {plural(made.length, 'copy', 'copies')} made. Send each person theirs, by whatever way you trust:
        <ul className={styles.made}>
          {made.map(({ personId, name, fileName, packs, actions }) => (
            <li key={personId}>
              {name}: {fileName}, with {plural(packs, 'PDF')} and {plural(actions, 'action')}
            </li>
          ))}
        </ul>
      </Notice>
    )}
    {wasStopped && (
      <Notice tone="soon" isLive>
        Stopped. What was finished before stays, and is noted below.
      </Notice>
    )}
    {refused.map(({ personId, name, reason }) => (
      <Notice key={personId} tone="late" isLive>
        No copy was made for {name}. {reason}
      </Notice>
    ))}
  </>
)
