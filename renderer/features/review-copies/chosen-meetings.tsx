import type { Output } from '@shared/contract.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import styles from './review-copies.module.css'

interface ChosenMeetingsProps {
  readonly meetings: Output<'review.prospects'>['meetings']
  readonly chosen: readonly MeetingId[]
  readonly onToggle: (id: MeetingId) => void
}

/** Whose packs go in. */
export const ChosenMeetings = ({ meetings, chosen, onToggle }: ChosenMeetingsProps) => {
  const { body } = useCurrentBody()
  return (
    <section aria-labelledby="which-packs" className={styles.part}>
      <h2 id="which-packs">Packs</h2>
      {meetings.length === 0 ? (
        <p className={styles.quiet}>
          No pack has been issued yet. A copy made now holds actions and the days of meetings only.
        </p>
      ) : (
        <div className={styles.choices}>
          {meetings.map(({ id, bodyId, bodyName, title, meetsOn }) => (
            <Checkbox
              key={id}
              label={`${title}, ${formatDate(meetsOn)}`}
              {...(bodyId === body.id ? {} : { help: `${bodyName}: for those who sit on it` })}
              isSelected={chosen.includes(id)}
              onChange={() => onToggle(id)}
            />
          ))}
        </div>
      )}
    </section>
  )
}
