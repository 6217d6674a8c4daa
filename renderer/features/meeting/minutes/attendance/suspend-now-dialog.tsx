import { zodResolver } from '@hookform/resolvers/zod'
import type { RollEntry } from '@shared/contract/attendance.ts'
import { day, words } from '@shared/entities/primitives.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../../../components/date-picker.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { Form } from '../../../../components/form.tsx'
import { SourceNote } from '../../../../components/source-note.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import { useField } from '../../../../lib/use-field.ts'
import type { PanelProps } from '../minutes-page.ts'
import { whoIs } from './attendance-words.ts'

const schema = z.object({
  toOn: z.union([day, z.null()]).refine((on) => on !== null, { error: 'Give the last day.' }),
  reason: words(500),
})
type Values = z.input<typeof schema>

interface SuspendNowDialogProps extends PanelProps {
  readonly person: RollEntry
  readonly onClose: () => void
}

/** The board suspends a member at this meeting: they count in neither number from the item on view. */
export const SuspendNowDialog = ({ page, itemId, person, onClose }: SuspendNowDialogProps) => {
  const suspend = useTell('attendance.suspendAtMeeting')
  const { id: meetingId, bodyId, meetsOn } = page.meeting
  const limit = useAsk('attendance.suspensions', { bodyId }).data?.limit ?? null
  const form = useForm<Values, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { toOn: addDays(meetsOn, 30), reason: '' },
  })
  const save = async ({ toOn, reason }: z.output<typeof schema>) => {
    await suspend.mutateAsync({ meetingId, who: whoIs(person), itemId, at: null, toOn: toOn ?? '', reason })
    onClose()
  }
  return (
    <Dialog
      title={`Suspend ${person.name}`}
      intro="Still in post; counted neither as present nor towards the quorum from this item on."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Suspend" onCancel={onClose}>
        <DatePicker label="Last day" autoFocus {...useField(form.control, 'toOn')} />
        <TextField
          label="Reason"
          isOptional
          help="Kept under People, and never printed."
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
