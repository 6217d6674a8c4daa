import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { formatDay } from '@shared/words/dates.ts'
import { Answer } from '../../components/answer.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { Page } from '../../components/page-header.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useFollowBody } from '../../lib/current-body.tsx'
import { navigate, routes } from '../../lib/routes.ts'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import { CallOff } from './call-off.tsx'
import { FirstNumber } from './first-number.tsx'
import { type MeetingDraft, wholeDraft } from './meeting-draft.ts'
import { MeetingForm } from './meeting-form.tsx'
import styles from './meetings.module.css'
import { useHabits } from './use-habits.ts'

const Details = ({ meeting }: { readonly meeting: Meeting }) => {
  const say = useSay()
  const update = useTell('meetings.update')
  const habits = useHabits(meeting.bodyId)
  useFollowBody(meeting.bodyId)
  const save = (draft: MeetingDraft) => {
    const whole = wholeDraft(draft)
    if (whole === null) return
    // The number of the first item has its own place below, and is not the form's to change.
    const { firstNumber: _notHere, ...changes } = whole
    update.mutate(
      { meetingId: meeting.id, changes },
      {
        onSuccess: () => {
          say({ text: 'The meeting was changed.' })
          navigate(routes.meeting(meeting.id))
        },
      },
    )
  }
  return (
    <Page title={meeting.title} windowTitle={`Details: ${meeting.title}`} line={formatDay(meeting.meetsOn)}>
      <MeetingForm
        start={meeting}
        places={habits.data?.places ?? []}
        save="Save the changes"
        isPending={update.isPending}
        error={update.error}
        onSave={save}
        others={<ButtonLink href={routes.meeting(meeting.id)}>Go to its agenda</ButtonLink>}
      />
      <div className={styles.further}>
        <FirstNumber meeting={meeting} />
        <CallOff meeting={meeting} />
      </div>
    </Page>
  )
}

/** Date, time and place of one meeting; its notice; its first number; whether it takes place. */
export const MeetingDetailsPage = ({ meetingId }: { readonly meetingId: string }) => {
  const found = useAsk('meetings.get', { meetingId: meetingId as MeetingId })
  return <Answer of={found}>{({ meeting }) => <Details key={meeting.id} meeting={meeting} />}</Answer>
}
