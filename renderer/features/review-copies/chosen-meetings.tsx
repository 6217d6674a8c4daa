import type { Output } from '@shared/contract.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import styles from './review-copies.module.css'

interface ChosenMeetingsProps {
  readonly meetings: Output<'review.prospects'>['meetings']
  readonly chosen: readonly MeetingId[]
  readonly onToggle: (id: MeetingId) => void
}

/** Whose packs go in. */
export const ChosenMeetings = ({ meetings, chosen, onToggle }: ChosenMeetingsProps) => {
  const areSeveral = new Set(meetings.map(({ bodyId }) => bodyId)).size > 1
  return (
    <section aria-labelledby="which-packs" className={styles.part}>
      <h2 id="which-packs">Packs</h2>
      {meetings.length === 0 ? (
        <p className={styles.quiet}>
          No pack has been issued yet. A copy made now holds actions and the days of meetings only.
        </p>
      ) : (
        <div className={styles.choices}>
          {meetings.map(({ id, bodyName, title, meetsOn }) => (
            <Checkbox
              key={id}
              label={`${title}, ${formatDate(meetsOn)}`}
              {...(areSeveral ? { help: bodyName } : {})}
              isSelected={chosen.includes(id)}
              onChange={() => onToggle(id)}
            />
          ))}
        </div>
      )}
    </section>
  )
}
