import { zodResolver } from '@hookform/resolvers/zod'
import { line, words } from '@shared/entities/primitives.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { ComboBox } from '../../../../components/combo-box.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { Form } from '../../../../components/form.tsx'
import { RadioCards } from '../../../../components/radio-cards.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import { useField } from '../../../../lib/use-field.ts'

const schema = z.object({
  name: line(120, 'The name'),
  capacity: z.enum(['in-attendance', 'observer']),
  note: words(200),
})
type Values = z.infer<typeof schema>

interface GuestDialogProps {
  readonly meetingId: MeetingId
  readonly onClose: () => void
}

/** Puts down somebody who is no member: an officer, a speaker, a member of the public who is to be named. */
export const GuestDialog = ({ meetingId, onClose }: GuestDialogProps) => {
  const add = useTell('attendance.addGuest')
  const known = useAsk('people.all', {}).data ?? []
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', capacity: 'in-attendance', note: '' },
  })
  const save = async (values: Values) => {
    const person = known.find(({ name }) => name === values.name)
    await add.mutateAsync({ meetingId, personId: person?.id ?? null, ...values })
    onClose()
  }
  return (
    <Dialog
      title="Add a guest"
      intro="Present from the start, and never counted towards the quorum."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Add" onCancel={onClose}>
        <ComboBox
          label="Name"
          autoFocus
          opensOn="input"
          options={known.map(({ id, name }) => ({ id, label: name }))}
          {...useField(form.control, 'name')}
        />
        <RadioCards
          label="There as"
          layout="row"
          options={[
            { id: 'in-attendance', label: 'In attendance' },
            { id: 'observer', label: 'Observer' },
          ]}
          {...useField(form.control, 'capacity')}
        />
        <TextField
          label="What they are"
          isOptional
          placeholder="such as School business manager, for item 7"
          {...useField(form.control, 'note')}
        />
      </Form>
    </Dialog>
  )
}
