import { DeadlineSentence } from '../../components/deadline-sentence.tsx'
import { DeadlineWhy } from '../../components/deadline-why.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './meetings.module.css'

interface DeadlinePreviewProps {
  readonly meetsOn: string | null
  readonly urgentNoticeDays: number | null
}

/** By when everything would have to be out, before anything is saved. */
export const DeadlinePreview = ({ meetsOn, urgentNoticeDays }: DeadlinePreviewProps) => {
  const { body } = useCurrentBody()
  const preview = useAsk(
    'meetings.previewDeadline',
    meetsOn === null ? null : { bodyId: body.id, meetsOn, urgentNoticeDays },
  )
  const deadline = meetsOn === null ? undefined : preview.data
  const isTooLate = (deadline?.daysLeft ?? 0) < 0
  return (
    <section className={styles.preview} aria-label="Deadline">
      <h2>When must everything go out?</h2>
      <div aria-live="polite" className={styles.previewText}>
        {deadline === undefined ? (
          <p className={styles.soft}>
            Give the date, and the last day on which the agenda and papers can go out stands here, with every
            day counted and left out.
          </p>
        ) : (
          <>
            <DeadlineSentence deadline={deadline}>
              {isTooLate && 'Choose a later day, or shorten the notice for an urgent meeting.'}
            </DeadlineSentence>
            <DeadlineWhy deadline={deadline} />
          </>
        )}
      </div>
    </section>
  )
}
