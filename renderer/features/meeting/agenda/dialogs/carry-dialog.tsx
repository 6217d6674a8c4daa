import type { ListedItem } from '@shared/contract/agenda.ts'
import { formatDay, plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Select } from '../../../../components/select.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import { laterMeetings } from './meeting-choices.ts'

interface CarryDialogProps {
  readonly item: ListedItem
  readonly page: MeetingOnPage
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Puts the item on a later agenda as well, linked to this one. */
export const CarryDialog = ({ item, page, isOpen, onClose }: CarryDialogProps) => {
  const meetings = useAsk('meetings.list', isOpen ? { bodyId: page.meeting.bodyId } : null)
  const carry = useTell('agenda.carryForward')
  const say = useSay()
  const [picked, setPicked] = useState<string | null>(null)
  const [withPapers, setWithPapers] = useState(false)
  const later = laterMeetings(meetings.data ?? [], page.meeting)
  const to = later.find(({ id }) => id === picked) ?? later[0]

  const run = () => {
    if (to === undefined) return
    carry.mutate(
      { itemId: item.id, toMeetingId: to.id, withPapers },
      {
        onSuccess: () => {
          say({ text: `“${item.title}” is on the agenda of ${formatDay(to.meetsOn)} too` })
          onClose()
        },
      },
    )
  }

  return (
    <Dialog
      title="Carry forward"
      intro={`“${item.title}” stays on this agenda and comes back on the one you choose.`}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={to === undefined} isPending={carry.isPending} onPress={run}>
            Carry forward
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {meetings.data !== undefined && later.length === 0 ? (
        <p>No later meeting is planned. Plan one under Meetings first.</p>
      ) : (
        <Select
          label="To the meeting of"
          value={to?.id ?? null}
          onChange={setPicked}
          options={later.map(({ id, meetsOn, title }) => ({ id, label: formatDay(meetsOn), detail: title }))}
        />
      )}
      {item.papers.length > 0 && (
        <Checkbox
          label={`With its ${plural(item.papers.length, 'paper')}`}
          isSelected={withPapers}
          onChange={setWithPapers}
        />
      )}
      <FormError error={carry.error ?? meetings.error} />
    </Dialog>
  )
}
