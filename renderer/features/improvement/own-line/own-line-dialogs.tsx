import { zodResolver } from '@hookform/resolvers/zod'
import type { ShownLine } from '@shared/contract/own-line.ts'
import { newScale, ownJudgement, ownLine } from '@shared/entities/own-line.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { neededDay } from '../trials/trial-schema.ts'

const areaSchema = z.object({
  area: ownLine.shape.area,
  /** A word on each line. */
  scale: z
    .string()
    .transform((text) =>
      text
        .split('\n')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    )
    .pipe(newScale),
})

/** Names an area and the words of the board's own scale. */
export const AreaDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { body } = useCurrentBody()
  const add = useTell('ownLine.add')
  const form = useForm<z.input<typeof areaSchema>, unknown, z.output<typeof areaSchema>>({
    resolver: zodResolver(areaSchema),
    defaultValues: { area: '', scale: 'Strong\nSecure\nFragile\nNot there yet' },
  })
  const save = async (values: z.output<typeof areaSchema>) => {
    await add.mutateAsync({ bodyId: body.id, ...values })
    onClose()
  }
  return (
    <Dialog
      title="Add an area"
      intro="An area that the board judges by itself, between inspections and on a scale of its own."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Add the area" onCancel={onClose}>
        <TextField label="Area" autoFocus {...useField(form.control, 'area')} />
        <TextArea
          label="Our scale"
          rows={4}
          help="A word on each line, the best first. Grades of an inspectorate are not converted to it."
          {...useField(form.control, 'scale')}
        />
      </Form>
    </Dialog>
  )
}

const judgeSchema = z.object({
  place: z.string(),
  judgedOn: neededDay('Give the day.'),
  reason: ownJudgement.shape.reason,
})

interface JudgeDialogProps {
  readonly line: ShownLine
  readonly today: string
  readonly onClose: () => void
}

/** Says where the board stands, and why. */
export const JudgeDialog = ({ line, today, onClose }: JudgeDialogProps) => {
  const judge = useTell('ownLine.judge')
  const form = useForm<z.input<typeof judgeSchema>, unknown, z.output<typeof judgeSchema>>({
    resolver: zodResolver(judgeSchema),
    defaultValues: { place: String(line.judgements.at(-1)?.place ?? 0), judgedOn: today, reason: '' },
  })
  const save = async ({ place, ...values }: z.output<typeof judgeSchema>) => {
    await judge.mutateAsync({ lineId: line.id, place: Number(place), ...values })
    onClose()
  }
  return (
    <Dialog title="Where we stand" intro={line.area} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Note it" onCancel={onClose}>
        <RadioCards
          label="Our judgement"
          layout="row"
          options={line.scale.map((label, place) => ({ id: String(place), label }))}
          {...useField(form.control, 'place')}
        />
        <TextArea
          label="Reason"
          rows={3}
          help="What you saw that says so. Kept as it is said."
          {...useField(form.control, 'reason')}
        />
        <DatePicker label="Judged on" max={today} {...useField(form.control, 'judgedOn')} />
      </Form>
    </Dialog>
  )
}
