import type { ListedMeeting } from '@shared/contract/meetings.ts'
import { formatTimeRange, plural } from '@shared/words/dates.ts'
import { Button, ButtonLink } from '../../components/button.tsx'
import { DayLeaf } from '../../components/day-leaf.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Tag } from '../../components/tag.tsx'
import { routes } from '../../lib/routes.ts'
import { kindTitles } from './meeting-draft.ts'
import { contentWords, endOf } from './meeting-words.ts'
import type { YearOfMeetings } from './meeting-years.ts'
import styles from './meetings.module.css'
import { SendBy } from './send-by.tsx'
import { useCallOff } from './use-call-off.ts'

interface RowProps {
  readonly meeting: ListedMeeting
  readonly isNext: boolean
  readonly onReinstate: () => void
}

const lineOf = ({ startsAt, minutes, place }: ListedMeeting): string =>
  [formatTimeRange(startsAt, endOf(startsAt, minutes)), place].filter((part) => part !== '').join(' · ')

const MeetingRow = ({ meeting, isNext, onReinstate }: RowProps) => {
  const isCancelled = meeting.status === 'cancelled'
  return (
    <li className={styles.meeting} data-next={isNext || undefined} data-cancelled={isCancelled || undefined}>
      <DayLeaf on={meeting.meetsOn} isFaded={isCancelled} />
      <div className={styles.what}>
        <h3 className={styles.title}>
          <a href={routes.meeting(meeting.id)}>{meeting.title}</a>
          {isNext && <Tag>Next</Tag>}
          {meeting.kind !== 'ordinary' && <Tag>{kindTitles[meeting.kind]}</Tag>}
          {meeting.urgentNoticeDays !== null && <Tag tone="soon">Urgent</Tag>}
          {isCancelled && <Tag>Cancelled</Tag>}
        </h3>
        <p className={styles.soft}>{lineOf(meeting)}</p>
      </div>
      <div className={styles.state}>
        <SendBy meeting={meeting} />
        {!isCancelled && <p className={styles.small}>{contentWords(meeting)}</p>}
      </div>
      <div className={styles.rowActions}>
        {isCancelled ? (
          <Button kind="quiet" onPress={onReinstate} aria-label={`Bring back “${meeting.title}”`}>
            Bring back
          </Button>
        ) : (
          <ButtonLink kind="quiet" href={routes.meetingDetails(meeting.id)}>
            Change<span className={styles.spoken}> “{meeting.title}”</span>
          </ButtonLink>
        )}
      </div>
    </li>
  )
}

const plannedWords = (meetings: readonly ListedMeeting[]): string =>
  `${plural(meetings.filter(({ status }) => status === 'planned').length, 'meeting')} to come`

/** What is to come, the next first, by the board's years. */
export const ComingMeetings = ({ years }: { readonly years: readonly YearOfMeetings[] }) => {
  const { reinstate, error } = useCallOff()
  const next = years.flatMap(({ meetings }) => meetings).find(({ status }) => status === 'planned')
  if (years.length === 0) return <p className={styles.soft}>No meeting is planned from today on.</p>
  return (
    <>
      <FormError error={error} />
      {years.map(({ label, meetings }) => (
        <section key={label} aria-label={`Meetings to come in ${label}`}>
          <h2 className={styles.year}>
            {label} <span>{plannedWords(meetings)}</span>
          </h2>
          <ul className={styles.list}>
            {meetings.map((meeting) => (
              <MeetingRow
                key={meeting.id}
                meeting={meeting}
                isNext={meeting.id === next?.id}
                onReinstate={() => reinstate(meeting)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
