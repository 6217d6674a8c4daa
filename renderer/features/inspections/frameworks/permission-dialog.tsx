import { zodResolver } from '@hookform/resolvers/zod'
import { type Framework, frameworkOverride, frameworkSharing } from '@shared/entities/framework.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { stageWords } from './framework-words.ts'

const schema = z.object({
  permission: frameworkSharing.shape.permission,
  reason: frameworkOverride.shape.reason,
})
type Values = z.infer<typeof schema>

interface PermissionDialogProps {
  readonly framework: Framework
  readonly entryId: string
  readonly onClose: () => void
}

/** A board's own word on who may be told, with the reason. */
export const PermissionDialog = ({ framework, entryId, onClose }: PermissionDialogProps) => {
  const { body } = useCurrentBody()
  const override = useTell('frameworks.override')
  const say = useSay()
  const line = framework.sharing.find(({ id }) => id === entryId)
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { permission: line?.permission ?? 'must-not', reason: '' },
  })
  const save = async ({ permission, reason }: Values) => {
    const value = { kind: 'permission', permission } as const
    await override.mutateAsync({
      bodyId: body.id,
      frameworkId: framework.id,
      part: 'sharing',
      entryId,
      value,
      reason,
    })
    say({ text: 'Who may be told is your own word now.' })
    onClose()
  }
  return (
    <Dialog
      title={line?.who.join(', ') ?? ''}
      intro={`${line === undefined ? '' : stageWords[line.stage]}. For this board, in place of what comes with Packhorse.`}
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Use this" onCancel={onClose}>
        <RadioCards
          label="Before the report is published"
          layout="row"
          options={[
            { id: 'may', label: 'May know' },
            { id: 'must-not', label: 'Must not' },
          ]}
          {...useField(form.control, 'permission')}
        />
        <TextArea
          label="Reason"
          rows={2}
          placeholder="such as: the lead inspector agreed on the day"
          {...useField(form.control, 'reason')}
        />
      </Form>
    </Dialog>
  )
}
