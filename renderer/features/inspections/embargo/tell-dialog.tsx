import { zodResolver } from '@hookform/resolvers/zod'
import type { KnownPerson } from '@shared/contract/embargo.ts'
import { embargoTelling } from '@shared/entities/embargo.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { line } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { ComboBox } from '../../../components/combo-box.tsx'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FieldRow, Form } from '../../../components/form.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { usePeople } from './use-people.ts'

const schema = embargoTelling.pick({ what: true, toldBy: true }).extend({
  name: line(160, 'The name'),
  toldOn: z
    .union([embargoTelling.shape.toldOn, z.null()])
    .refine((on) => on !== null, { error: 'Give the day on which they were told.' })
    .transform((on) => on ?? ''),
})
type Values = z.input<typeof schema>
type Checked = z.output<typeof schema>

interface TellDialogProps {
  readonly inspectionId: InspectionId
  /** Null: somebody who is not entered yet. */
  readonly person: KnownPerson | null
  readonly today: string
  readonly onClose: () => void
}

/** Notes that somebody was told: what, when, by whom. */
export const TellDialog = ({ inspectionId, person, today, onClose }: TellDialogProps) => {
  const tell = useTell('embargo.tell')
  const { options, idOf } = usePeople()
  const form = useForm<Values, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: { name: person?.name ?? '', what: '', toldOn: today, toldBy: '' },
  })
  const save = async ({ name, ...told }: Checked) => {
    const other = { kind: 'other', personId: idOf(name), name, capacity: '' } as const
    const who = person === null ? other : ({ kind: 'known', embargoPersonId: person.id } as const)
    await tell.mutateAsync({ inspectionId, who, ...told })
    onClose()
  }
  return (
    <Dialog
      title={person === null ? 'Note that somebody was told' : `What ${person.name} was told`}
      intro={
        person === null
          ? 'For somebody who is not on the list: it is noted, and they stay off it until you add them.'
          : 'Once noted it stays as it is.'
      }
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Note it" onCancel={onClose}>
        {person === null && <ComboBox label="Name" options={options} {...useField(form.control, 'name')} />}
        <TextField label="What they were told" autoFocus {...useField(form.control, 'what')} />
        <FieldRow>
          <DatePicker label="When" max={today} {...useField(form.control, 'toldOn')} />
          <TextField label="By whom" isOptional {...useField(form.control, 'toldBy')} />
        </FieldRow>
      </Form>
    </Dialog>
  )
}
