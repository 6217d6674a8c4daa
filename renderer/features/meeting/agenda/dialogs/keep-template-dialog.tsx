import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'

interface KeepTemplateDialogProps {
  readonly page: MeetingOnPage
  readonly onClose: () => void
}

export const KeepTemplateDialog = ({ page, onClose }: KeepTemplateDialogProps) => {
  const keep = useTell('agenda.saveAsTemplate')
  const say = useSay()
  const [name, setName] = useState(page.meeting.title)
  const run = () =>
    keep.mutate(
      { meetingId: page.meeting.id, name },
      {
        onSuccess: () => {
          say({ text: `“${name}” is kept as a template` })
          onClose()
        },
      },
    )
  return (
    <Dialog
      title="Keep as a template"
      intro="The items, with their times and wording, to begin other agendas with. Papers are not part of it."
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={name.trim() === ''} isPending={keep.isPending} onPress={run}>
            Keep the template
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <TextField label="Name" value={name} onChange={setName} maxLength={100} autoFocus />
      <FormError error={keep.error} />
    </Dialog>
  )
}
