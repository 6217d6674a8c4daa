import type { ReactNode } from 'react'
import { Notice } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Steps } from '../../components/steps.tsx'
import { UndoButtons } from '../../components/undo-buttons.tsx'
import { type MeetingStep, routes } from '../../lib/routes.ts'
import { DeadlineNotice } from './deadline-notice.tsx'
import styles from './meeting.module.css'
import { countPapers, dateLine, papersLabel } from './meeting-words.ts'
import { useUndo } from './use-undo.ts'
import type { MeetingOnPage } from './use-meeting.ts'

interface MeetingFrameProps {
  readonly page: MeetingOnPage
  readonly step: MeetingStep
  readonly children: ReactNode
}

/** What stands above every step: which meeting, by when its papers must be out, how far the work is. */
export const MeetingFrame = ({ page, step, children }: MeetingFrameProps) => {
  const { meeting, deadline, ordinal, ofYear, view } = page
  const papers = countPapers(view.items)
  const note = papersLabel(papers)
  const stepTo = (to: MeetingStep) => ({ href: routes.meeting(meeting.id, to), isCurrent: step === to })
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeader title={meeting.title} line={dateLine(meeting, ordinal, ofYear)} />
        {meeting.status === 'cancelled' ? (
          <Notice tone="late">This meeting is cancelled. What was prepared for it is kept.</Notice>
        ) : (
          // Once one writes the minutes, it no longer matters by when the papers had to be out.
          step !== 'minutes' && <DeadlineNotice deadline={deadline} papers={papers} />
        )}
        <div className={styles.steps}>
          <Steps
            label="Steps of this meeting"
            steps={[
              { ...stepTo('agenda'), label: 'Agenda' },
              { ...stepTo('papers'), label: 'Papers', ...(note === '' ? {} : { note }) },
              { ...stepTo('pack'), label: 'Pack' },
              { ...stepTo('minutes'), label: 'Minutes' },
            ]}
          />
          <UndoButtons undo={useUndo(meeting.id)} />
        </div>
      </div>
      {children}
    </div>
  )
}
