import type { ListedMeeting } from '@shared/contract/meetings.ts'
import { CalendarPlus, CalendarRange } from 'lucide-react'
import { Answer } from '../../components/answer.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Page } from '../../components/page-header.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { routes } from '../../lib/routes.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { useToday } from '../../lib/use-today.ts'
import { ComingMeetings } from './coming-meetings.tsx'
import { arrangeMeetings } from './meeting-years.ts'
import { PastMeetings } from './past-meetings.tsx'

const PlanButtons = () => (
  <>
    <ButtonLink kind="main" href={routes.planMeeting()} icon={<CalendarPlus />}>
      Plan a meeting
    </ButtonLink>
    <ButtonLink href={routes.planYear()} icon={<CalendarRange />}>
      Plan a year
    </ButtonLink>
  </>
)

const NoMeetings = () => (
  <EmptyState title="No meetings yet" size="page" action={<PlanButtons />}>
    <p>
      Plan one, or a year’s at once from a pattern such as “six Thursdays a year”. For each, Packhorse counts
      back to the last day on which the agenda and papers can go out, and shows every day that it counted or
      left out.
    </p>
  </EmptyState>
)

const Lists = ({ meetings }: { readonly meetings: readonly ListedMeeting[] }) => {
  const { body } = useCurrentBody()
  const { coming, past } = arrangeMeetings(body.kind, meetings, useToday())
  return (
    <>
      <ComingMeetings years={coming} />
      {past.length > 0 && <PastMeetings years={past} />}
    </>
  )
}

export const MeetingsPage = () => {
  const { body } = useCurrentBody()
  const meetings = useAsk('meetings.list', { bodyId: body.id })
  const hasSome = meetings.data !== undefined && meetings.data.length > 0
  return (
    <Page title="Meetings" {...(hasSome ? { actions: <PlanButtons /> } : {})}>
      <Answer of={meetings}>{(all) => (all.length === 0 ? <NoMeetings /> : <Lists meetings={all} />)}</Answer>
    </Page>
  )
}
