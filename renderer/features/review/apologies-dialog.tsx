import { zodResolver } from '@hookform/resolvers/zod'
import type { ReadersMeeting } from '@shared/contract/reader.ts'
import { words } from '@shared/entities/primitives.ts'
import { formatDay } from '@shared/words/dates.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const schema = z.object({ reason: words(500) })
type Values = z.input<typeof schema>

interface ApologiesDialogProps {
  readonly meeting: ReadersMeeting
  readonly onClose: () => void
}

export const ApologiesDialog = ({ meeting, onClose }: ApologiesDialogProps) => {
  const tell = useTell('review.say')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { reason: '' },
  })
  const save = async ({ reason }: Values) => {
    await tell.mutateAsync({ kind: 'apologies', meetingId: meeting.id, reason })
    say({ text: 'Your apologies go to the clerk with your next return.' })
    onClose()
  }
  return (
    <Dialog
      title="Send apologies"
      intro={`${meeting.title}, ${formatDay(meeting.meetsOn)}`}
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Send apologies" onCancel={onClose}>
        <TextArea
          label="Why you cannot come"
          help="The board may be asked to agree to your absence, and hears this."
          isOptional
          rows={2}
          autoFocus
          {...useField(form.control, 'reason')}
        />
      </Form>
    </Dialog>
  )
}
