import { zodResolver } from '@hookform/resolvers/zod'
import type { AttendanceView } from '@shared/contract/attendance.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { words } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../../../components/dialog.tsx'
import { Form } from '../../../../components/form.tsx'
import { RadioCards } from '../../../../components/radio-cards.tsx'
import { SourceNote } from '../../../../components/source-note.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { useField } from '../../../../lib/use-field.ts'

const schema = z.object({ choice: z.enum(['rule', 'count', 'do-not']), reason: words(500) })
type Values = z.infer<typeof schema>

interface RemoteDialogProps {
  readonly meetingId: MeetingId
  readonly data: AttendanceView
  readonly onClose: () => void
}

const choiceOf = ({ remote }: AttendanceView): Values['choice'] => {
  if (remote.ownReason === null) return 'rule'
  return remote.counts ? 'count' : 'do-not'
}

/** Whether those who take part from elsewhere count at this meeting, with the rule and its source. */
export const RemoteDialog = ({ meetingId, data, onClose }: RemoteDialogProps) => {
  const set = useTell('attendance.setRemote')
  const { remote } = data
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { choice: choiceOf(data), reason: remote.ownReason ?? '' },
  })
  const choice = useField(form.control, 'choice')
  const reason = useField(form.control, 'reason')
  const save = async (values: Values) => {
    const counts = values.choice === 'rule' ? null : values.choice === 'count'
    await set.mutateAsync({ meetingId, counts, reason: values.reason })
    onClose()
  }
  return (
    <Dialog title="Whether those who are remote count" isOpen onClose={onClose}>
      {remote.summary === '' ? (
        <p>
          Packhorse knows no rule on this for this kind of board, so they count. Look in your own articles or
          standing orders.
        </p>
      ) : (
        <p>{remote.summary}</p>
      )}
      {remote.confidence !== null && <SourceNote source={remote.source} confidence={remote.confidence} />}
      <Form form={form} onSave={save} save="Save" onCancel={onClose}>
        <RadioCards
          label="At this meeting"
          layout="column"
          options={[
            { id: 'rule', label: 'As usual for this kind of board' },
            { id: 'count', label: 'They count and may vote' },
            { id: 'do-not', label: 'They do not count' },
          ]}
          {...choice}
        />
        {choice.value !== 'rule' && (
          <TextField
            label="Why"
            help="Kept with the meeting, such as the standing order that allows it."
            {...reason}
          />
        )}
      </Form>
    </Dialog>
  )
}
