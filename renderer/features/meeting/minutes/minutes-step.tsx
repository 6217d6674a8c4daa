import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { Loading } from '../../../components/loading.tsx'
import { useAsk, useTell } from '../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import { MinutesDesk } from './minutes-desk.tsx'
import styles from './minutes.module.css'

interface MinutesStepProps {
  readonly page: MeetingOnPage
  /** The item to begin at, as a link names it; null: the one under way. */
  readonly itemId: string | null
}

/** The minutes: not opened yet, or the desk at which they are written. */
export const MinutesStep = ({ page, itemId }: MinutesStepProps) => {
  const { meeting } = page
  const view = useAsk('minutes.get', { meetingId: meeting.id })
  const open = useTell('minutes.open')
  if (view.data === undefined || view.isPlaceholderData)
    return view.error === null ? <Loading what="Opening the minutes" /> : <FormError error={view.error} />
  if (view.data.minutes !== null)
    return <MinutesDesk page={page} view={{ ...view.data, minutes: view.data.minutes }} startId={itemId} />
  return (
    <div className={styles.empty}>
      <EmptyState
        title="The minutes are not open yet"
        action={
          <Button
            kind="main"
            isPending={open.isPending}
            isDisabled={page.view.items.length === 0 || meeting.status === 'cancelled'}
            onPress={() => open.mutate({ meetingId: meeting.id })}
          >
            Open the minutes
          </Button>
        }
      >
        <p>
          {page.view.items.length === 0
            ? 'They grow from the agenda, and this agenda has no items yet. Put them on first.'
            : 'They grow from the agenda: each item gets a page to write on, and everything you type is saved as you go. Open them when the meeting is about to begin; the agenda can still be changed afterwards.'}
        </p>
        <FormError error={open.error} />
      </EmptyState>
    </div>
  )
}
