import { formatDay } from '@shared/words/dates.ts'
import { Answer } from '../../components/answer.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { Page } from '../../components/page-header.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { navigate, routes } from '../../lib/routes.ts'
import { useTell } from '../../lib/use-ask.ts'
import { type MeetingDraft, newDraft, wholeDraft } from './meeting-draft.ts'
import { MeetingForm } from './meeting-form.tsx'
import { type Habits, useHabits } from './use-habits.ts'

const PlanForm = ({ body, lastTitle, places }: Habits) => {
  const say = useSay()
  const plan = useTell('meetings.plan')
  const save = (draft: MeetingDraft) => {
    const whole = wholeDraft(draft)
    if (whole === null) return
    const { firstNumber: _notHere, ...rest } = whole
    plan.mutate(
      { bodyId: body.id, ...rest },
      {
        onSuccess: ({ meetingId }) => {
          say({ text: `“${whole.title}” is planned for ${formatDay(whole.meetsOn)}.` })
          navigate(routes.meeting(meetingId))
        },
      },
    )
  }
  return (
    <MeetingForm
      start={newDraft(body, lastTitle)}
      places={places}
      save="Plan this meeting"
      isPending={plan.isPending}
      error={plan.error}
      onSave={save}
      others={<ButtonLink href={routes.meetings()}>Back to the meetings</ButtonLink>}
    />
  )
}

export const PlanMeetingPage = () => {
  const { body } = useCurrentBody()
  const habits = useHabits(body.id)
  return (
    <Page title="Plan a meeting" line="It can be changed or called off later.">
      <Answer of={habits}>{(known) => <PlanForm {...known} />}</Answer>
    </Page>
  )
}
