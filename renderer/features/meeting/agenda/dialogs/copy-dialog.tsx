import { formatDay, plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { RadioCards } from '../../../../components/radio-cards.tsx'
import { Select } from '../../../../components/select.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { earlierMeetings } from './meeting-choices.ts'

interface CopyDialogProps {
  readonly page: MeetingOnPage
  readonly onClose: () => void
}

/** Last meeting's agenda as the beginning of this one. */
export const CopyDialog = ({ page, onClose }: CopyDialogProps) => {
  const { meeting } = page
  const meetings = useAsk('meetings.list', { bodyId: meeting.bodyId })
  const copy = useTell('agenda.copyFrom')
  const say = useSay()
  const [picked, setPicked] = useState<string | null>(null)
  const [which, setWhich] = useState<'standing' | 'all'>('standing')
  const earlier = earlierMeetings(meetings.data ?? [], meeting)
  const from = picked ?? earlier[0]?.id ?? null

  const run = () => {
    if (from === null) return
    copy.mutate(
      { meetingId: meeting.id, fromMeetingId: from, which },
      {
        onSuccess: ({ itemIds }) => {
          say({
            text:
              itemIds.length === 0 ? 'There was nothing to copy' : `${plural(itemIds.length, 'item')} copied`,
          })
          onClose()
        },
      },
    )
  }

  if (meetings.data !== undefined && earlier.length === 0) {
    return (
      <Dialog
        title="From an earlier meeting"
        isOpen
        onClose={onClose}
        actions={<Button onPress={onClose}>Close</Button>}
      >
        <p>This board has no other meeting with an agenda yet. Start from a template or the library.</p>
      </Dialog>
    )
  }
  return (
    <Dialog
      title="From an earlier meeting"
      intro="Its items are copied to the end of this agenda. Papers stay where they are."
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={from === null} isPending={copy.isPending} onPress={run}>
            Copy the items
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <Select
        label="Meeting"
        value={from}
        onChange={setPicked}
        options={earlier.map(({ id, title, meetsOn, itemCount }) => ({
          id,
          label: formatDay(meetsOn),
          detail: `${title}, ${plural(itemCount, 'item')}`,
        }))}
      />
      <RadioCards
        label="Which items"
        value={which}
        onChange={setWhich}
        options={[
          { id: 'standing', label: 'Standing items', detail: 'Those that come back at every meeting.' },
          { id: 'all', label: 'All items', detail: 'The whole agenda, to change from there.' },
        ]}
      />
      <FormError error={copy.error ?? meetings.error} />
    </Dialog>
  )
}
