import { zodResolver } from '@hookform/resolvers/zod'
import type { SuspensionsView } from '@shared/contract/attendance.ts'
import { day, words } from '@shared/entities/primitives.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { useField } from '../lib/use-field.ts'
import { DatePicker } from './date-picker.tsx'
import { Dialog } from './dialog.tsx'
import { FieldRow, Form } from './form.tsx'
import { SourceNote } from './source-note.tsx'
import { TextField } from './text-field.tsx'

const needed = (what: string) =>
  z.union([day, z.null()]).refine((on) => on !== null, { error: `Give the ${what}.` })
const schema = z.object({ fromOn: needed('first day'), toOn: needed('last day'), reason: words(500) })
type Values = z.input<typeof schema>

interface SuspendDialogProps {
  readonly name: string
  /** The first day: to choose from, or as it is. */
  readonly fromOn: string
  readonly isFromAsked: boolean
  readonly intro: string
  /** Where the reason is kept. */
  readonly help: string
  /** How long the rules allow, where one is known. */
  readonly limit: SuspensionsView['limit']
  readonly onSave: (suspension: {
    readonly fromOn: string
    readonly toOn: string
    readonly reason: string
  }) => Promise<void>
  readonly onClose: () => void
}

/** Suspends a member for a time: in post, and counted neither as present nor towards the quorum. */
export const SuspendDialog = (props: SuspendDialogProps) => {
  const { name, fromOn, isFromAsked, intro, help, limit, onSave, onClose } = props
  const form = useForm<Values, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { fromOn, toOn: addDays(fromOn, 30), reason: '' },
  })
  const save = async (given: z.output<typeof schema>) => {
    await onSave({ fromOn: given.fromOn ?? '', toOn: given.toOn ?? '', reason: given.reason })
    onClose()
  }
  const firstDay = useField(form.control, 'fromOn')
  const lastDay = useField(form.control, 'toOn')
  return (
    <Dialog title={`Suspend ${name}`} intro={intro} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Suspend" onCancel={onClose}>
        {isFromAsked ? (
          <FieldRow>
            <DatePicker label="First day" {...firstDay} />
            <DatePicker label="Last day" {...lastDay} />
          </FieldRow>
        ) : (
          <DatePicker label="Last day" autoFocus {...lastDay} />
        )}
        <TextField label="Reason" isOptional help={help} {...useField(form.control, 'reason')} />
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
