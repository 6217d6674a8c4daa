import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedTrial } from '@shared/contract/trials.ts'
import { trial as trialEntity } from '@shared/entities/trial.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { conclusionFaults } from '@shared/rules/trial-standing.ts'
import { conclusionMeanings, conclusionWords } from '@shared/words/trial-words.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { neededDay } from './trial-schema.ts'

const fields = z.object({
  ...trialEntity.pick({ result: true, learnt: true, conclusion: true }).shape,
  reviewOn: neededDay('Give a day.'),
})
type Values = z.input<typeof fields>
type Checked = z.output<typeof fields>

/** The same rule as the file's, beside the fields. */
const schemaOn = (today: string) =>
  fields.superRefine((values, check) => {
    for (const { field, message } of conclusionFaults(values, today))
      check.addIssue({ code: 'custom', path: [field], message })
  })

const options = trialEntity.shape.conclusion.options.map((id) => ({
  id,
  label: conclusionWords[id],
  detail: conclusionMeanings[id],
}))

interface ConcludeDialogProps {
  readonly trial: ListedTrial
  readonly today: string
  readonly onClose: () => void
}

const later = 42

/** What came of it, what was learnt, and what follows. */
export const ConcludeDialog = ({ trial, today, onClose }: ConcludeDialogProps) => {
  const conclude = useTell('trials.conclude')
  const say = useSay()
  const form = useForm<Values, unknown, Checked>({
    resolver: zodResolver(schemaOn(today)),
    defaultValues: {
      result: trial.result,
      learnt: trial.learnt,
      conclusion: trial.conclusion,
      reviewOn: trial.reviewOn > today ? trial.reviewOn : addDays(today, later),
    },
  })
  const conclusion = useField(form.control, 'conclusion')
  const reviewOn = useField(form.control, 'reviewOn')
  const save = async (values: Checked) => {
    await conclude.mutateAsync({ trialId: trial.id, ...values })
    say({ text: `Noted: ${conclusionWords[values.conclusion].toLowerCase()}.` })
    onClose()
  }
  return (
    <Dialog title="What came of it" intro={trial.question} isOpen size="wide" onClose={onClose}>
      <Form form={form} onSave={save} save="Note it" onCancel={onClose}>
        {trial.measure !== '' && <p>{trial.sentence}</p>}
        <TextArea label="Result" rows={3} autoFocus {...useField(form.control, 'result')} />
        <TextArea
          label="What we learnt"
          rows={3}
          help="What did not work is worth as much as what did."
          {...useField(form.control, 'learnt')}
        />
        <RadioCards label="Conclusion" options={options} {...conclusion} />
        {conclusion.value === 'not-yet-known' && <DatePicker label="Look again on" {...reviewOn} />}
      </Form>
    </Dialog>
  )
}
