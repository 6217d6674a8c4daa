import { zodResolver } from '@hookform/resolvers/zod'
import { holidayEdit } from '@shared/entities/body.ts'
import { day } from '@shared/entities/primitives.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const schema = z.object({
  dayOn: z.union([day, z.null()]).refine((on) => on !== null, { error: 'Give the day.' }),
  ...holidayEdit.pick({ name: true, reason: true }).shape,
})
type Values = z.input<typeof schema>

interface AddHolidayDialogProps {
  readonly year: number
  readonly onClose: () => void
}

export const AddHolidayDialog = ({ year, onClose }: AddHolidayDialogProps) => {
  const edit = useTell('holidays.edit')
  const say = useSay()
  const form: UseFormReturn<Values, unknown, z.output<typeof schema>> = useForm({
    resolver: zodResolver(schema),
    defaultValues: { dayOn: null, name: '', reason: '' },
  })
  const save = async ({ dayOn, name, reason }: z.output<typeof schema>) => {
    await edit.mutateAsync({ dayOn: dayOn ?? '', name, reason, change: 'added' })
    say({ text: `${formatDate(dayOn ?? '')} added.` })
    onClose()
  }
  return (
    <Dialog title="Add a bank holiday" isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Add the day" onCancel={onClose}>
        <DatePicker label="Day" {...useField(form.control, 'dayOn')} min={`${year - 5}-01-01`} />
        <TextField
          label="Name of the holiday"
          placeholder="such as Day of national mourning"
          {...useField(form.control, 'name')}
        />
        <TextField
          label="Where it is announced"
          isOptional
          placeholder="such as Royal proclamation of 12 May 2027"
          {...useField(form.control, 'reason')}
        />
      </Form>
    </Dialog>
  )
}
