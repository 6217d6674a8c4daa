import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedTrial } from '@shared/contract/trials.ts'
import { trialReading } from '@shared/entities/trial.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FieldRow, Form } from '../../../components/form.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { neededDay, writtenFigure } from './trial-schema.ts'

const schema = z.object({
  value: writtenFigure.refine((value) => value !== null, { error: 'Give the number that was measured.' }),
  readOn: neededDay('Give the day on which it was measured.'),
  note: trialReading.shape.note,
})
type Values = z.input<typeof schema>
type Checked = z.output<typeof schema>

interface ReadingDialogProps {
  readonly trial: ListedTrial
  readonly today: string
  readonly onClose: () => void
}

/** Notes what was measured on a day. */
export const ReadingDialog = ({ trial, today, onClose }: ReadingDialogProps) => {
  const add = useTell('trials.addReading')
  const say = useSay()
  const form = useForm<Values, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: { value: '', readOn: today, note: '' },
  })
  const save = async ({ value, ...rest }: Checked) => {
    await add.mutateAsync({ trialId: trial.id, value: value ?? 0, ...rest })
    say({ text: 'The reading is noted.' })
    onClose()
  }
  const unit = trial.unit === '' ? '' : ` (${trial.unit})`
  return (
    <Dialog title="Note a reading" intro={trial.measure || trial.question} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Note it" onCancel={onClose}>
        <FieldRow>
          <TextField label={`Measured${unit}`} autoFocus {...useField(form.control, 'value')} />
          <DatePicker label="On" max={today} {...useField(form.control, 'readOn')} />
        </FieldRow>
        <TextField
          label="Note"
          isOptional
          help="What else happened that may have moved it."
          {...useField(form.control, 'note')}
        />
      </Form>
    </Dialog>
  )
}
