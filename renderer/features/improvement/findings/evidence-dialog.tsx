import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedFinding } from '@shared/contract/findings.ts'
import { type FindingEvidence, findingEvidence } from '@shared/entities/finding.ts'
import { day } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FieldRow, Form } from '../../../components/form.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { neededDay } from '../trials/trial-schema.ts'

const checked = {
  checkedBy: findingEvidence.shape.checkedBy,
  checkedOn: day.nullable(),
}
const schema = z.object({
  words: findingEvidence.shape.words,
  seenOn: neededDay('Give the day of which it tells.'),
  ...checked,
})
type Values = z.input<typeof schema>
type Checked = z.output<typeof schema>

interface EvidenceDialogProps {
  readonly finding: ListedFinding
  readonly today: string
  readonly onClose: () => void
}

/** Enters what shows how far a finding is answered, with who has checked it where somebody has. */
export const EvidenceDialog = ({ finding, today, onClose }: EvidenceDialogProps) => {
  const add = useTell('findings.addEvidence')
  const say = useSay()
  const form = useForm<Values, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: { words: '', seenOn: today, checkedBy: '', checkedOn: null },
  })
  const save = async (values: Checked) => {
    await add.mutateAsync({ findingId: finding.id, ...values })
    say({ text: 'The evidence is noted.' })
    onClose()
  }
  return (
    <Dialog title="Add evidence" intro={finding.words} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Add the evidence" onCancel={onClose}>
        <TextArea
          label="What shows it"
          rows={3}
          autoFocus
          help="A number, a visit, a document with its date: what somebody else could look at. Kept as it is said."
          {...useField(form.control, 'words')}
        />
        <DatePicker label="Of" max={today} {...useField(form.control, 'seenOn')} />
        <FieldRow>
          <TextField
            label="Checked by"
            isOptional
            help="Not by whoever did the work. It can be checked later."
            {...useField(form.control, 'checkedBy')}
          />
          <DatePicker label="Checked on" isOptional max={today} {...useField(form.control, 'checkedOn')} />
        </FieldRow>
      </Form>
    </Dialog>
  )
}

const checkSchema = z.object({
  checkedBy: findingEvidence.shape.checkedBy.refine((name) => name !== '', {
    error: 'Say who has checked it.',
  }),
  checkedOn: neededDay('Give the day of the check.'),
})

interface CheckDialogProps {
  readonly evidence: FindingEvidence
  readonly today: string
  readonly onClose: () => void
}

/** Says who has checked a piece of evidence. */
export const CheckDialog = ({ evidence, today, onClose }: CheckDialogProps) => {
  const check = useTell('findings.checkEvidence')
  const say = useSay()
  const form = useForm<z.input<typeof checkSchema>, unknown, z.output<typeof checkSchema>>({
    resolver: zodResolver(checkSchema),
    defaultValues: { checkedBy: '', checkedOn: today },
  })
  const save = async (values: z.output<typeof checkSchema>) => {
    await check.mutateAsync({ evidenceId: evidence.id, ...values })
    say({ text: 'The check is noted.' })
    onClose()
  }
  return (
    <Dialog title="Note a check" intro={evidence.words} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Note it" onCancel={onClose}>
        <TextField label="Checked by" autoFocus {...useField(form.control, 'checkedBy')} />
        <DatePicker label="Checked on" max={today} {...useField(form.control, 'checkedOn')} />
      </Form>
    </Dialog>
  )
}
