import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedAction } from '@shared/contract/actions.ts'
import { type ActionStatus, actionStatus, actionStatuses, actionUpdate } from '@shared/entities/action.ts'
import { day } from '@shared/entities/primitives.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const schema = z.object({
  text: actionUpdate.shape.text,
  status: actionStatus,
  dueOn: day.nullable(),
})
type Values = z.input<typeof schema>

interface UpdateDialogProps {
  readonly action: ListedAction
  /** Chosen before it opens, such as "done" by the Done button. */
  readonly status: ActionStatus
  readonly onClose: () => void
}

const statuses = actionStatuses.map((id) => ({ id, label: actionStatusWords[id] }))

/** Says how an action goes on. What was said before stays. */
export const UpdateDialog = ({ action, status, onClose }: UpdateDialogProps) => {
  const tell = useTell('actions.say')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { text: '', status, dueOn: null },
  })
  const save = async (values: Values) => {
    await tell.mutateAsync({ actionId: action.id, ...values })
    say({ text: `Noted: ${actionStatusWords[values.status].toLowerCase()}.` })
    onClose()
  }
  return (
    <Dialog title="Update the action" intro={action.text} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Note it" onCancel={onClose}>
        <TextArea
          label="How it stands"
          rows={3}
          isOptional
          autoFocus
          help="Kept as it is said: it cannot be edited afterwards."
          {...useField(form.control, 'text')}
        />
        <Select label="Status" options={statuses} {...useField(form.control, 'status')} />
        <DatePicker label="New due day" isOptional {...useField(form.control, 'dueOn')} />
      </Form>
    </Dialog>
  )
}
