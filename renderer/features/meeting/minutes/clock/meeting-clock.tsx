import { paceOf } from '@shared/rules/meeting-clock.ts'
import { formatTime, formatTimeRange } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'
import styles from '../minutes.module.css'
import { paceWords } from './clock-words.ts'
import { FinishDialog } from './finish-dialog.tsx'
import { HeadDialog } from './head-dialog.tsx'
import { clockNow, useNow } from './use-now.ts'

type Props = PanelProps & { readonly isReadOnly: boolean }

/** When it began, how it stands against the plan, when it ended. */
export const MeetingClock = ({ page, view, isReadOnly }: Props) => {
  const { startedAt, endedAt } = view.minutes
  const [dialog, setDialog] = useState<'head' | 'finish' | null>(null)
  const { mutate: start, isPending } = useTell('minutes.start')
  const say = useSay()
  const begin = () =>
    start(
      { meetingId: page.meeting.id, at: clockNow() },
      { onError: ({ message }) => say({ text: message }) },
    )
  return (
    <div className={styles.clock}>
      {startedAt === null && !isReadOnly && (
        <Button kind="main" isPending={isPending} onPress={begin}>
          Start the meeting
        </Button>
      )}
      {startedAt !== null && endedAt === null && (
        <>
          <span>Began at {formatTime(startedAt)}</span>
          <PaceNow page={page} view={view} />
          {!isReadOnly && <Button onPress={() => setDialog('finish')}>End the meeting</Button>}
        </>
      )}
      {startedAt !== null && endedAt !== null && <span>{formatTimeRange(startedAt, endedAt)}</span>}
      {!isReadOnly && (
        <Button kind="quiet" onPress={() => setDialog('head')}>
          Chair, clerk and times
        </Button>
      )}
      {dialog === 'head' && <HeadDialog page={page} view={view} onClose={() => setDialog(null)} />}
      {dialog === 'finish' && <FinishDialog page={page} view={view} onClose={() => setDialog(null)} />}
    </div>
  )
}

const PaceNow = ({ page, view }: Pick<PanelProps, 'page' | 'view'>) => {
  const now = useNow()
  const { totals } = page.view
  if (totals.plannedMinutes === 0) return null
  const plan = { dueAt: page.meeting.startsAt, plannedEnd: totals.endsAt, now }
  const pace = paceOf(view.items, plan)
  // A meeting minuted on another day than it was held has no pace to speak of.
  if (Math.abs(pace.behind) > 180) return null
  return (
    <span className={styles.pace} data-behind={pace.behind > 5}>
      {paceWords(pace)}
    </span>
  )
}
