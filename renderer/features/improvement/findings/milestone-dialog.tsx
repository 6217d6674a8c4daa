import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedFinding } from '@shared/contract/findings.ts'
import { milestone } from '@shared/entities/finding.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { neededDay } from '../trials/trial-schema.ts'

const schema = z.object({ text: milestone.shape.text, dueOn: neededDay('Give the day by which it is so.') })
type Values = z.input<typeof schema>
type Checked = z.output<typeof schema>

interface OfFindingProps {
  readonly finding: ListedFinding
  readonly onClose: () => void
}

export const MilestoneDialog = ({ finding, onClose }: OfFindingProps) => {
  const add = useTell('findings.addMilestone')
  const form = useForm<Values, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: { text: '', dueOn: null },
  })
  const save = async (values: Checked) => {
    await add.mutateAsync({ findingId: finding.id, ...values })
    onClose()
  }
  return (
    <Dialog title="Add a milestone" intro={finding.words} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Add the milestone" onCancel={onClose}>
        <TextArea
          label="What will be so"
          rows={2}
          autoFocus
          help="Something that anybody can see, such as: every child has a visit within ten days."
          {...useField(form.control, 'text')}
        />
        <DatePicker label="By" {...useField(form.control, 'dueOn')} />
      </Form>
    </Dialog>
  )
}
