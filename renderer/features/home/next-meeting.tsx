import type { Output } from '@shared/contract.ts'
import type { ListedMeeting } from '@shared/contract/meetings.ts'
import { formatTime, plural } from '@shared/words/dates.ts'
import { DayLeaf } from '../../components/day-leaf.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { type MeetingStep, routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './home.module.css'

type Next = NonNullable<Output<'home.get'>['next']>

const whenWords = (inDays: number): string => {
  if (inDays === 0) return 'today'
  if (inDays === 1) return 'tomorrow'
  return `in ${plural(inDays, 'day')}`
}

const packWords: Readonly<Record<ListedMeeting['packState'], string>> = {
  none: 'not made yet',
  saved: 'not issued yet',
  issued: 'issued',
  sent: 'sent',
}

/** How far each step of the work has come. */
const progress = (meeting: ListedMeeting): readonly { step: MeetingStep; label: string; state: string }[] => [
  {
    step: 'agenda',
    label: 'Agenda',
    state: meeting.itemCount === 0 ? 'not begun' : plural(meeting.itemCount, 'item'),
  },
  {
    step: 'papers',
    label: 'Papers',
    state: meeting.paperCount === 0 ? 'none yet' : plural(meeting.paperCount, 'paper'),
  },
  { step: 'pack', label: 'Pack', state: packWords[meeting.packState] },
]

const StepsSoFar = ({ meeting }: { readonly meeting: ListedMeeting }) => (
  <ul className={styles.steps}>
    {progress(meeting).map(({ step, label, state }) => (
      <li key={step}>
        <a href={routes.meeting(meeting.id, step)}>
          {label} <span>{state}</span>
        </a>
      </li>
    ))}
  </ul>
)

const Card = ({ next }: { readonly next: Next }) => {
  const { body } = useCurrentBody()
  const meeting = useAsk('meetings.list', { bodyId: body.id }).data?.find(({ id }) => id === next.meetingId)
  return (
    <>
      <div className={styles.when}>
        <DayLeaf on={next.meetsOn} />
        <div>
          <h2>
            <a href={routes.meeting(next.meetingId)}>{next.title}</a>
          </h2>
          <p className={styles.detail}>
            {formatTime(next.startsAt)}, {whenWords(next.inDays)}
          </p>
          {next.place !== '' && <p className={styles.detail}>{next.place}</p>}
        </div>
      </div>
      {meeting !== undefined && <StepsSoFar meeting={meeting} />}
    </>
  )
}

/** The next meeting and how far the work for it has come. */
export const NextMeeting = ({ next }: { readonly next: Next | null }) => (
  <section className={styles.next} aria-label="Next meeting">
    <p className={styles.over}>Next meeting</p>
    {next === null ? (
      <>
        <p>No meeting is planned from today on.</p>
        <a href={routes.meetings()}>Plan one, or a whole year</a>
      </>
    ) : (
      <Card next={next} />
    )}
  </section>
)
