import { zodResolver } from '@hookform/resolvers/zod'
import { type Body, type TermDate, termDate } from '@shared/entities/body.ts'
import { day } from '@shared/entities/primitives.ts'
import { academicYear } from '@shared/rules/terms.ts'
import { Plus, Trash2 } from 'lucide-react'
import { useFieldArray, useForm, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '../../components/button.tsx'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import styles from './bodies.module.css'

const wholeDay = z.union([day, z.null()]).refine((on) => on !== null, { error: 'Give a date.' })
const row = z
  .object({ ...termDate.pick({ name: true, kind: true }).shape, startsOn: wholeDay, endsOn: wholeDay })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'It cannot end before it starts.',
  })
const schema = z.object({ termDates: z.array(row).max(60, { error: 'At most 60 terms.' }) })
type Values = z.input<typeof schema>
type TermsForm = UseFormReturn<Values, unknown, z.output<typeof schema>>

const emptyRow = (name: string): Values['termDates'][number] => ({
  name,
  kind: 'term',
  startsOn: null,
  endsOn: null,
})

interface TermDatesDialogProps {
  readonly body: Body
  readonly termDates: readonly TermDate[]
  readonly today: string
  readonly onClose: () => void
}

export const TermDatesDialog = ({ body, termDates, today, onClose }: TermDatesDialogProps) => {
  const setTermDates = useTell('bodies.setTermDates')
  const say = useSay()
  const { label } = academicYear(today)
  const start = termDates.map(({ name, kind, startsOn, endsOn }) => ({ name, kind, startsOn, endsOn }))
  const usual = ['Autumn', 'Spring', 'Summer'].map((term) => emptyRow(`${term} ${label}`))
  const form: TermsForm = useForm({
    resolver: zodResolver(schema),
    defaultValues: { termDates: start.length > 0 ? start : usual },
  })
  const rows = useFieldArray({ control: form.control, name: 'termDates' })
  const save = async (values: z.output<typeof schema>) => {
    const whole = values.termDates.map((each) => ({
      ...each,
      startsOn: each.startsOn ?? '',
      endsOn: each.endsOn ?? '',
    }))
    await setTermDates.mutateAsync({ bodyId: body.id, termDates: whole })
    say({ text: 'Term dates saved.' })
    onClose()
  }
  return (
    <Dialog
      title="Term dates"
      intro="First and last school day of each term, or half term."
      isOpen
      onClose={onClose}
      size="wide"
    >
      <Form form={form} onSave={save} save="Save the term dates" onCancel={onClose}>
        <ul className={styles.termRows}>
          {rows.fields.map(({ id }, index) => (
            <TermRow key={id} form={form} index={index} onRemove={() => rows.remove(index)} />
          ))}
        </ul>
        <div>
          <Button icon={<Plus />} onPress={() => rows.append(emptyRow(''))}>
            Another term
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

interface TermRowProps {
  readonly form: TermsForm
  readonly index: number
  readonly onRemove: () => void
}

const TermRow = ({ form, index, onRemove }: TermRowProps) => {
  const name = useField(form.control, `termDates.${index}.name`)
  const kind = useField(form.control, `termDates.${index}.kind`)
  const startsOn = useField(form.control, `termDates.${index}.startsOn`)
  const endsOn = useField(form.control, `termDates.${index}.endsOn`)
  return (
    <li className={styles.termRow}>
      <TextField label="Name" {...name} />
      <Select
        label="Kind"
        options={[
          { id: 'term', label: 'Whole term' },
          { id: 'half-term', label: 'Half term' },
        ]}
        {...kind}
      />
      <DatePicker label="First day" {...startsOn} />
      <DatePicker label="Last day" {...endsOn} />
      <IconButton label={`Take out ${name.value || 'this term'}`} icon={<Trash2 />} onPress={onRemove} />
    </li>
  )
}
