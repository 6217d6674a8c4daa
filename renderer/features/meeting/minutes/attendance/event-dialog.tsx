import { zodResolver } from '@hookform/resolvers/zod'
import type { AttendanceView, ListedEvent } from '@shared/contract/attendance.ts'
import { clockTime, words } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../../../components/dialog.tsx'
import { Form } from '../../../../components/form.tsx'
import { Select } from '../../../../components/select.tsx'
import { TextArea } from '../../../../components/text-area.tsx'
import { TimeField } from '../../../../components/time-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { useField } from '../../../../lib/use-field.ts'

const noGround = 'none'
const schema = z.object({ at: clockTime.nullable(), reasonCode: z.string(), reason: words(500) })
type Values = z.infer<typeof schema>

interface EventDialogProps {
  readonly event: ListedEvent
  readonly grounds: AttendanceView['grounds']
  readonly onClose: () => void
}

/** When something happened by the clock, and why. */
export const EventDialog = ({ event, grounds, onClose }: EventDialogProps) => {
  const change = useTell('attendance.changeEvent')
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { at: event.at, reasonCode: event.reasonCode ?? noGround, reason: event.reason },
  })
  const save = async ({ at, reasonCode, reason }: Values) => {
    await change.mutateAsync({
      eventId: event.id,
      at,
      reasonCode: reasonCode === noGround ? null : reasonCode,
      reason,
    })
    onClose()
  }
  return (
    <Dialog title="Time and reason" intro={event.sentence} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Save" onCancel={onClose}>
        <TimeField label="Time" isOptional autoFocus {...useField(form.control, 'at')} />
        {event.kind === 'withdrew' && grounds.length > 0 && (
          <Select
            label="Ground"
            options={[
              { id: noGround, label: 'None chosen' },
              ...grounds.map(({ code, label }) => ({ id: code, label })),
            ]}
            {...useField(form.control, 'reasonCode')}
          />
        )}
        <TextArea
          label="Reason"
          isOptional
          rows={2}
          help="Printed with the item; never in the attendance table."
          {...useField(form.control, 'reason')}
        />
      </Form>
    </Dialog>
  )
}
