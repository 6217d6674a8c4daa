import { zodResolver } from '@hookform/resolvers/zod'
import type { SuspensionsView } from '@shared/contract/attendance.ts'
import type { Member } from '@shared/contract/people.ts'
import { day, words } from '@shared/entities/primitives.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FieldRow, Form } from '../../components/form.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const needed = (what: string) =>
  z.union([day, z.null()]).refine((on) => on !== null, { error: `Give the ${what}.` })
const schema = z.object({ fromOn: needed('first day'), toOn: needed('last day'), reason: words(500) })
type Values = z.input<typeof schema>

interface SuspendDialogProps {
  readonly member: Member
  readonly today: string
  readonly limit: SuspensionsView['limit']
  readonly onClose: () => void
}

/** Suspends a member for a time: in post, and counted neither as present nor towards the quorum. */
export const SuspendDialog = ({ member, today, limit, onClose }: SuspendDialogProps) => {
  const suspend = useTell('attendance.suspend')
  const say = useSay()
  const { name } = member.person
  const form = useForm<Values, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { fromOn: today, toOn: addDays(today, 30), reason: '' },
  })
  const save = async ({ fromOn, toOn, reason }: z.output<typeof schema>) => {
    await suspend.mutateAsync({ membershipId: member.id, fromOn: fromOn ?? '', toOn: toOn ?? '', reason })
    say({ text: `${name} is suspended.` })
    onClose()
  }
  return (
    <Dialog
      title={`Suspend ${name}`}
      intro="Still in post; counted neither as present nor towards the quorum."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Suspend" onCancel={onClose}>
        <FieldRow>
          <DatePicker label="First day" {...useField(form.control, 'fromOn')} />
          <DatePicker label="Last day" {...useField(form.control, 'toOn')} />
        </FieldRow>
        <TextField
          label="Reason"
          isOptional
          help="Kept here, and never printed."
          {...useField(form.control, 'reason')}
        />
        {limit !== null && (
          <div>
            <p>{limit.summary}</p>
            <SourceNote source={limit.source} confidence={limit.confidence} />
          </div>
        )}
      </Form>
    </Dialog>
  )
}
