import { zodResolver } from '@hookform/resolvers/zod'
import type { ReadersAction } from '@shared/contract/reader.ts'
import { day, words } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { DatePicker } from '../../components/date-picker.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const schema = z.object({ text: words(2000), proposedDueOn: day.nullable() })
type Values = z.input<typeof schema>

/** `done`: it is; `going`: it is not yet, and how it goes. */
export type Answering = 'done' | 'going'

interface AnswerDialogProps {
  readonly action: ReadersAction
  readonly today: string
  readonly about: Answering
  readonly onClose: () => void
}

/** Says of an action that it is done, or how it goes and by when it could be. */
export const AnswerDialog = ({ action, today, about, onClose }: AnswerDialogProps) => {
  const tell = useTell('review.say')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { text: '', proposedDueOn: null },
  })
  const save = async (values: Values) => {
    const status = about === 'done' ? 'done' : action.shownStatus === 'open' ? 'in-progress' : null
    const isEmpty = about === 'going' && values.text === '' && values.proposedDueOn === null
    await tell.mutateAsync({
      kind: 'action-update',
      actionId: action.id,
      ...values,
      status: isEmpty ? null : status,
    })
    say({ text: 'Noted. It goes to the clerk with your next return.' })
    onClose()
  }
  const isLate = action.late !== ''
  return (
    <Dialog
      title={about === 'done' ? 'Mark as done' : isLate ? 'Say why it is late' : 'Say how it goes'}
      intro={action.text}
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save={about === 'done' ? 'It is done' : 'Note it'} onCancel={onClose}>
        <TextArea
          label={about === 'done' ? 'What was done' : isLate ? 'Why it is late' : 'How it goes'}
          isOptional={about === 'done'}
          rows={3}
          autoFocus
          {...useField(form.control, 'text')}
        />
        {about === 'going' && (
          <DatePicker
            label="New day that you propose"
            help="The clerk decides on it. Until then the day stays as it is."
            isOptional
            min={today}
            {...useField(form.control, 'proposedDueOn')}
          />
        )}
      </Form>
    </Dialog>
  )
}
