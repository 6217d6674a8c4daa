import type { MinutedItem } from '@shared/contract/minutes.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'

interface AddItemDialogProps {
  readonly meetingId: MeetingId
  readonly after: MinutedItem
  readonly onAdded: (itemId: MinutedItem['itemId']) => void
  readonly onClose: () => void
}

/** Business that came up at the meeting. */
export const AddItemDialog = ({ meetingId, after, onAdded, onClose }: AddItemDialogProps) => {
  const [title, setTitle] = useState('')
  const add = useTell('minutes.addItem')
  const save = () =>
    add.mutate(
      { meetingId, title, afterId: after.itemId },
      {
        onSuccess: ({ itemId }) => {
          onClose()
          onAdded(itemId)
        },
      },
    )
  return (
    <Dialog
      title="Add an item"
      intro={`It comes after ${after.number} ${after.title} and gets a number of its own. No other number changes, and packs that went out stay as they are.`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={add.isPending} isDisabled={title.trim() === ''} onPress={save}>
            Add the item
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim() !== '') save()
        }}
      >
        <TextField label="Title" value={title} onChange={setTitle} maxLength={300} />
      </form>
      <FormError error={add.error} />
    </Dialog>
  )
}
