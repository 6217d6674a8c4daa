import { lazy, Suspense } from 'react'
import { Loading } from '../../components/loading.tsx'
import { Notice } from '../../components/notice.tsx'
import type { MeetingStep } from '../../lib/routes.ts'
import { AgendaStep } from './agenda/agenda-step.tsx'
import { MeetingFrame } from './meeting-frame.tsx'
import styles from './meeting.module.css'
import { PackStep } from './pack/pack-step.tsx'
import { PapersStep } from './papers/papers-step.tsx'
import { type MeetingOnPage, useMeeting } from './use-meeting.ts'

/** The editor is a third of a megabyte; it is read when somebody opens the minutes, and the program starts without it. */
const MinutesStep = lazy(async () => ({ default: (await import('./minutes/minutes-step.tsx')).MinutesStep }))

interface MeetingPageProps {
  readonly meetingId: string
  readonly step: MeetingStep
  /** The item at which the minutes are to be opened, as a link names it; null: where they are. */
  readonly itemId: string | null
}

/** One meeting in the order of the work: its agenda, the papers, the pack, the minutes. */
export const MeetingPage = ({ meetingId, step, itemId }: MeetingPageProps) => {
  const { page, failure } = useMeeting(meetingId)
  if (page === null)
    return failure === null ? <Loading what="Opening the meeting" /> : <Failed text={failure.message} />
  return (
    <MeetingFrame page={page} step={step}>
      <StepOf key={page.meeting.id} page={page} step={step} itemId={itemId} />
    </MeetingFrame>
  )
}

type StepOfProps = Pick<MeetingPageProps, 'step' | 'itemId'> & { readonly page: MeetingOnPage }

const StepOf = ({ page, step, itemId }: StepOfProps) => {
  switch (step) {
    case 'agenda':
      return <AgendaStep page={page} />
    case 'papers':
      return <PapersStep page={page} />
    case 'pack':
      return <PackStep page={page} />
    case 'minutes':
      return (
        <Suspense fallback={<Loading what="Opening the minutes" />}>
          <MinutesStep page={page} itemId={itemId} />
        </Suspense>
      )
  }
}

const Failed = ({ text }: { readonly text: string }) => (
  <div className={styles.failed}>
    <Notice tone="late">{text}</Notice>
  </div>
)
