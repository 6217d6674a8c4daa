import type { FoundResolution } from '@shared/contract/motions.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Tag } from '../../components/tag.tsx'
import { routes } from '../../lib/routes.ts'
import styles from './resolutions.module.css'

/** One resolution with all that shows, years later, that the board decided it and could. */
export const ResolutionCard = ({ resolution }: { readonly resolution: FoundResolution }) => (
  <li className={styles.card}>
    <h2 className={styles.number}>{resolution.number}</h2>
    <div className={styles.body}>
      {(resolution.isConfidential || !resolution.isQuorate) && (
        <p className={styles.tags}>
          {resolution.isConfidential && <Tag tone="closed">Confidential</Tag>}
          {!resolution.isQuorate && <Tag tone="late">No quorum</Tag>}
        </p>
      )}
      <p className={styles.text}>{resolution.text}</p>
      <p className={styles.where}>
        <a href={routes.minuteOf(resolution.meetingId, resolution.itemId)}>
          {resolution.meetingTitle}, {formatDate(resolution.decidedOn)}
        </a>
        {resolution.itemNumber === '' ? '' : `, item ${resolution.itemNumber}`}: {resolution.itemTitle}
      </p>
      <p className={styles.how}>
        {[resolution.quorumSays, resolution.movedSays, resolution.votedSays, resolution.namedSays]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </p>
    </div>
  </li>
)
