import { zodResolver } from '@hookform/resolvers/zod'
import type { Member } from '@shared/contract/people.ts'
import { day, words } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const schema = z.object({
  endedOn: z.union([day, z.null()]).refine((on) => on !== null, { error: 'Give the last day in office.' }),
  reason: words(300),
})

interface EndTermDialogProps {
  readonly member: Member
  readonly today: string
  readonly onClose: () => void
}

/** Ends a term before its time. The member stays in the record. */
export const EndTermDialog = ({ member, today, onClose }: EndTermDialogProps) => {
  const end = useTell('people.endMembership')
  const say = useSay()
  const { name } = member.person
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { endedOn: member.endedOn ?? today, reason: member.endedReason },
  })
  const save = async ({ endedOn, reason }: z.output<typeof schema>) => {
    await end.mutateAsync({ membershipId: member.id, endedOn: endedOn ?? '', reason })
    say({ text: `The term of ${name} ends.` })
    onClose()
  }
  return (
    <Dialog
      title={`End the term of ${name}`}
      intro="Nothing is deleted: former members stay in the record and can be shown."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="End the term" onCancel={onClose}>
        <DatePicker label="Last day in office" {...useField(form.control, 'endedOn')} />
        <TextField
          label="Reason"
          isOptional
          placeholder="such as resigned, moved away, disqualified"
          {...useField(form.control, 'reason')}
        />
      </Form>
    </Dialog>
  )
}
