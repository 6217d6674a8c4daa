import { zodResolver } from '@hookform/resolvers/zod'
import type { ActionDraft } from '@shared/contract/actions.ts'
import { action } from '@shared/entities/action.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DueField, OwnerField } from '../../components/action-fields.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useField } from '../../lib/use-field.ts'
import { ownerOf, useOwners } from '../../lib/use-owners.ts'

const schema = z.object({
  text: action.shape.text,
  owner: z.string().trim().max(120, { error: 'At most 120 characters.' }),
  due: z.string().trim().max(80, { error: 'At most 80 characters.' }),
})
type Values = z.input<typeof schema>

interface RaiseDialogProps {
  /** What it comes from, in a few words. */
  readonly from: string
  readonly raise: (draft: ActionDraft) => Promise<unknown>
  readonly onClose: () => void
}

/** Raises an ordinary action of the register from what is being improved. */
export const RaiseDialog = ({ from, raise, onClose }: RaiseDialogProps) => {
  const { body } = useCurrentBody()
  const owners = useOwners(body.id)
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { text: '', owner: '', due: '' },
  })
  const save = async ({ text, owner, due }: Values) => {
    const plain = { priority: 'normal', isConfidential: false, dueOn: null } as const
    await raise({ ...plain, text, ...ownerOf(owner, owners), dueWords: due })
    say({ text: 'The action is in the register.' })
    onClose()
  }
  return (
    <Dialog title="Add an action" intro={from} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Add the action" onCancel={onClose}>
        <TextArea label="What is to be done" rows={2} autoFocus {...useField(form.control, 'text')} />
        <OwnerField bodyId={body.id} {...useField(form.control, 'owner')} />
        <DueField bodyId={body.id} meetingId={null} {...useField(form.control, 'due')} />
      </Form>
    </Dialog>
  )
}
