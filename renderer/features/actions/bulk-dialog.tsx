import { zodResolver } from '@hookform/resolvers/zod'
import { action, type ActionId, actionStatus, actionStatuses, actionUpdate } from '@shared/entities/action.ts'
import { actionStatusWords, priorityWords } from '@shared/words/action-words.ts'
import { plural } from '@shared/words/dates.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DueField, OwnerField } from '../../components/action-fields.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FieldRow, Form } from '../../components/form.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import { ownerOf, type Owners, useOwners } from '../../lib/use-owners.ts'

const asItIs = 'as-it-is'

const schema = z.object({
  owner: z.string().trim().max(120, { error: 'At most 120 characters.' }),
  due: z.string().trim().max(80, { error: 'At most 80 characters.' }),
  priority: z.enum([asItIs, ...action.shape.priority.options]),
  status: z.enum([asItIs, ...actionStatus.options]),
  text: actionUpdate.shape.text,
})
type Values = z.input<typeof schema>

interface BulkDialogProps {
  readonly actionIds: readonly ActionId[]
  readonly onDone: () => void
  readonly onClose: () => void
}

const left = { id: asItIs, label: 'As it is' } as const
const priorities = [left, ...action.shape.priority.options.map((id) => ({ id, label: priorityWords[id] }))]
const statuses = [left, ...actionStatuses.map((id) => ({ id, label: actionStatusWords[id] }))]

/** Changes all chosen actions in one step: what is left empty stays as it is in each. */
export const BulkDialog = ({ actionIds, onDone, onClose }: BulkDialogProps) => {
  const { body } = useCurrentBody()
  const owners = useOwners(body.id)
  const change = useTell('register.change')
  const undo = useTell('register.undo')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { owner: '', due: '', priority: asItIs, status: asItIs, text: '' },
  })
  const save = async (values: Values) => {
    const changes = changesOf(values, owners)
    const { changed } = await change.mutateAsync({ actionIds: [...actionIds], changes, text: values.text })
    const onError = ({ message }: Error) => say({ text: message })
    if (changed === 0) say({ text: 'They were so already. Nothing was changed.' })
    else say({ text: `${plural(changed, 'action')} changed.`, onUndo: () => undo.mutate({}, { onError }) })
    onDone()
    onClose()
  }
  return (
    <Dialog
      title={`Change ${plural(actionIds.length, 'action')}`}
      intro="What is left empty stays as it is in each of them."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Change them" onCancel={onClose}>
        <OwnerField bodyId={body.id} autoFocus {...useField(form.control, 'owner')} />
        <DueField bodyId={body.id} meetingId={null} {...useField(form.control, 'due')} />
        <FieldRow>
          <Select label="Priority" options={priorities} {...useField(form.control, 'priority')} />
          <Select label="Status" options={statuses} {...useField(form.control, 'status')} />
        </FieldRow>
        <TextArea
          label="What to say of each"
          rows={2}
          isOptional
          help="Kept with the new status or day. It cannot be edited afterwards."
          {...useField(form.control, 'text')}
        />
      </Form>
    </Dialog>
  )
}

const changesOf = ({ owner, due, priority, status }: Values, owners: Owners) => ({
  ...(owner.trim() === '' ? {} : { owner: ownerOf(owner, owners) }),
  ...(due.trim() === '' ? {} : { due }),
  ...(priority === asItIs ? {} : { priority }),
  ...(status === asItIs ? {} : { status }),
})
