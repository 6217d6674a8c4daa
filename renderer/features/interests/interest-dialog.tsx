import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedInterest, Registered } from '@shared/contract/interests.ts'
import { useForm } from 'react-hook-form'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FieldRow, Form } from '../../components/form.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import {
  type CheckedInterest,
  interestSchema,
  type InterestValues,
  kindOptions,
  newInterest,
  valuesOf,
} from './interest-schema.ts'

interface InterestDialogProps {
  readonly person: Registered
  /** Null for a new one. */
  readonly interest: ListedInterest | null
  readonly today: string
  readonly onClose: () => void
}

/** Enters an interest, or corrects one. It is the person's own, so it holds for every board. */
export const InterestDialog = ({ person, interest, today, onClose }: InterestDialogProps) => {
  const add = useTell('interests.add')
  const update = useTell('interests.update')
  const say = useSay()
  const form = useForm<InterestValues, unknown, CheckedInterest>({
    resolver: zodResolver(interestSchema),
    defaultValues: interest === null ? newInterest(today) : valuesOf(interest),
  })
  const save = async (values: CheckedInterest) => {
    if (interest === null) await add.mutateAsync({ personId: person.personId, interest: values })
    else await update.mutateAsync({ interestId: interest.id, changes: values })
    say({ text: `“${values.organisation}” is in the register.` })
    onClose()
  }
  const kind = useField(form.control, 'kind')
  return (
    <Dialog
      title={interest === null ? `Add an interest of ${person.name}` : interest.organisation}
      intro="It is the person’s own and holds for every board in this file on which they serve."
      isOpen
      onClose={onClose}
    >
      <Form
        form={form}
        onSave={save}
        save={interest === null ? 'Add the interest' : 'Save'}
        onCancel={onClose}
      >
        <TextField
          label="Organisation or person"
          help="By its name, such as “Hollin Lettings Ltd”: agendas are searched for it."
          autoFocus
          {...useField(form.control, 'organisation')}
        />
        <Select label="Kind" options={kindOptions} {...kind} />
        <TextArea
          label="Nature"
          rows={2}
          isOptional
          placeholder="such as: her brother is a director"
          {...useField(form.control, 'nature')}
        />
        <FieldRow>
          <DatePicker label="From" isOptional {...useField(form.control, 'fromOn')} />
          <DatePicker label="Until" isOptional {...useField(form.control, 'toOn')} />
        </FieldRow>
        <DatePicker label="Declared on" max={today} {...useField(form.control, 'declaredOn')} />
      </Form>
    </Dialog>
  )
}
