import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedInterest } from '@shared/contract/interests.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import { neededDay } from './interest-schema.ts'

const schema = z.object({ toOn: neededDay('Give the last day on which it held.') })

interface EndInterestDialogProps {
  readonly interest: ListedInterest
  readonly today: string
  readonly onClose: () => void
}

/** Ends an interest. It stays in the register. */
export const EndInterestDialog = ({ interest, today, onClose }: EndInterestDialogProps) => {
  const end = useTell('interests.end')
  const say = useSay()
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { toOn: interest.toOn ?? today },
  })
  const save = async ({ toOn }: z.output<typeof schema>) => {
    await end.mutateAsync({ interestId: interest.id, toOn })
    say({ text: `“${interest.organisation}” ends.` })
    onClose()
  }
  return (
    <Dialog
      title={`End “${interest.organisation}”`}
      intro="It stays in the register as ended, and no agenda is searched for it after that day."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="End it" onCancel={onClose}>
        <DatePicker label="Last day" autoFocus {...useField(form.control, 'toOn')} />
      </Form>
    </Dialog>
  )
}
