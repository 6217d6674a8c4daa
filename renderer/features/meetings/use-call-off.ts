import type { Meeting } from '@shared/entities/meeting.ts'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'

type Called = Pick<Meeting, 'id' | 'title'>

/** Cancelling and bringing back; each says what was done and offers to take it back. */
export const useCallOff = () => {
  const say = useSay()
  const cancelling = useTell('meetings.cancel')
  const reinstating = useTell('meetings.reinstate')

  const reinstate = ({ id, title }: Called) =>
    reinstating.mutate({ meetingId: id }, { onSuccess: () => say({ text: `“${title}” takes place again.` }) })

  const cancel = (meeting: Called) =>
    cancelling.mutate(
      { meetingId: meeting.id },
      {
        onSuccess: () => say({ text: `“${meeting.title}” is cancelled.`, onUndo: () => reinstate(meeting) }),
      },
    )

  return { cancel, reinstate, error: cancelling.error ?? reinstating.error }
}
