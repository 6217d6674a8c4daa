import type { RollEntry } from '@shared/contract/attendance.ts'
import { SuspendDialog } from '../../../../components/suspend-dialog.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'
import { whoIs } from './attendance-words.ts'

interface SuspendNowProps extends PanelProps {
  readonly person: RollEntry
  readonly onClose: () => void
}

/** The board suspends a member at this meeting: they count in neither number from the item on view. */
export const SuspendNow = ({ page, itemId, person, onClose }: SuspendNowProps) => {
  const suspend = useTell('attendance.suspendAtMeeting')
  const { id: meetingId, bodyId, meetsOn } = page.meeting
  const limit = useAsk('attendance.suspensions', { bodyId }).data?.limit ?? null
  return (
    <SuspendDialog
      name={person.name}
      fromOn={meetsOn}
      isFromAsked={false}
      intro="Still in post; counted neither as present nor towards the quorum from this item on."
      help="Kept under People, and never printed."
      limit={limit}
      onSave={async ({ toOn, reason }) => {
        await suspend.mutateAsync({ meetingId, who: whoIs(person), itemId, at: null, toOn, reason })
      }}
      onClose={onClose}
    />
  )
}
