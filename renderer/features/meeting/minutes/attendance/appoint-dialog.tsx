import { zodResolver } from '@hookform/resolvers/zod'
import type { AttendanceView } from '@shared/contract/attendance.ts'
import { day, line, words } from '@shared/entities/primitives.ts'
import { termEnd } from '@shared/rules/terms.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '../../../../components/button.tsx'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { ComboBox } from '../../../../components/combo-box.tsx'
import { DatePicker } from '../../../../components/date-picker.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FieldRow, Form } from '../../../../components/form.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import { useBodyKind } from '../../../../lib/use-body-kind.ts'
import { useField } from '../../../../lib/use-field.ts'
import type { PanelProps } from '../minutes-page.ts'

const schema = z.object({
  name: line(120, 'The name'),
  category: words(80),
  appointingBody: words(120),
  termTo: day.nullable(),
  isPresent: z.boolean(),
})
type Values = z.infer<typeof schema>

interface AppointDialogProps extends PanelProps {
  readonly data: AttendanceView
  readonly onClose: () => void
}

/** Appoints a member at the meeting: they are in post, and count, from the item on view. */
export const AppointDialog = ({ page, itemId, data, onClose }: AppointDialogProps) => {
  const appoint = useTell('attendance.appoint')
  const { kind, words: names } = useBodyKind()
  const known = useAsk('people.all', {}).data ?? []
  const { id: meetingId, meetsOn } = page.meeting
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', category: '', appointingBody: '', termTo: null, isPresent: true },
  })
  const termTo = useField(form.control, 'termTo')
  const present = useField(form.control, 'isPresent')
  const save = async ({ name, isPresent, ...place }: Values) => {
    const person = known.find((each) => each.name === name)
    const guest = data.people.find((each) => each.name === name && each.capacity !== 'member')
    await appoint.mutateAsync({
      meetingId,
      itemId,
      at: null,
      attendanceId: guest?.attendanceId ?? null,
      personId: person?.id ?? null,
      person: person === undefined ? { name, email: '' } : null,
      isPresent,
      membership: { ...place, role: 'member', hasVote: true },
    })
    onClose()
  }
  return (
    <Dialog
      title={`Appoint a ${names.member}`}
      intro={`The term begins on ${formatDate(meetsOn)}; the quorum counts them from this item on.`}
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Appoint" onCancel={onClose}>
        <ComboBox
          label="Name"
          autoFocus
          opensOn="input"
          options={known.map(({ id, name }) => ({ id, label: name }))}
          {...useField(form.control, 'name')}
        />
        <FieldRow>
          <ComboBox
            label="Category"
            isOptional
            options={(kind?.categories ?? []).map((label) => ({ id: label, label }))}
            {...useField(form.control, 'category')}
          />
          <TextField
            label="Appointed or elected by"
            isOptional
            {...useField(form.control, 'appointingBody')}
          />
        </FieldRow>
        <DatePicker label="Last day of the term" isOptional {...termTo} />
        <div>
          <Button kind="quiet" onPress={() => termTo.onChange(termEnd(meetsOn, 4))}>
            4 years
          </Button>
        </div>
        <Checkbox label="They are at the meeting" isSelected={present.value} onChange={present.onChange} />
      </Form>
    </Dialog>
  )
}
