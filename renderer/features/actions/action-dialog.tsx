import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedAction } from '@shared/contract/actions.ts'
import { priorityWords } from '@shared/words/action-words.ts'
import { useForm } from 'react-hook-form'
import { DueField, OwnerField } from '../../components/action-fields.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import { ownerOf, useOwners } from '../../lib/use-owners.ts'
import { actionSchema, type ActionValues, newAction, valuesOf } from './action-schema.ts'

interface ActionDialogProps {
  /** Null for a new one, entered by hand. */
  readonly action: ListedAction | null
  readonly onClose: () => void
}

const priorities = (['high', 'normal', 'low'] as const).map((id) => ({ id, label: priorityWords[id] }))

/** Enters an action that no meeting raised, or corrects what one says. */
export const ActionDialog = ({ action, onClose }: ActionDialogProps) => {
  const { body } = useCurrentBody()
  const owners = useOwners(body.id)
  const raise = useTell('actions.raise')
  const update = useTell('actions.update')
  const say = useSay()
  const form = useForm<ActionValues, unknown, ActionValues>({
    resolver: zodResolver(actionSchema),
    defaultValues: action === null ? newAction : valuesOf(action),
  })
  const save = async ({ owner, due, ...values }: ActionValues) => {
    const draft = { ...values, ...ownerOf(owner, owners), dueOn: null, dueWords: due }
    if (action === null)
      await raise.mutateAsync({ bodyId: body.id, meetingId: null, itemId: null, lineId: null, ...draft })
    else await update.mutateAsync({ actionId: action.id, changes: draft })
    say({ text: action === null ? 'The action is in the register.' : 'Saved.' })
    onClose()
  }
  const isConfidential = useField(form.control, 'isConfidential')
  return (
    <Dialog title={action === null ? 'Add an action' : 'Edit the action'} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save={action === null ? 'Add the action' : 'Save'} onCancel={onClose}>
        <TextArea label="What is to be done" rows={2} autoFocus {...useField(form.control, 'text')} />
        <OwnerField bodyId={body.id} {...useField(form.control, 'owner')} />
        <DueField bodyId={body.id} meetingId={action?.meetingId ?? null} {...useField(form.control, 'due')} />
        <RadioCards
          label="Priority"
          layout="row"
          options={priorities}
          {...useField(form.control, 'priority')}
        />
        <Checkbox
          label="Confidential"
          help="Kept out of the open minutes and of what the public gets."
          isSelected={isConfidential.value}
          onChange={isConfidential.onChange}
        />
      </Form>
    </Dialog>
  )
}
