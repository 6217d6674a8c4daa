import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedNote } from '@shared/contract/returns.ts'
import { words } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const schema = z.object({ text: words(5000), isAnswered: z.boolean() })
type Values = z.input<typeof schema>

interface AnswerNoteDialogProps {
  readonly note: ListedNote
  readonly onClose: () => void
}

/** What the clerk says to a question, or that it was settled in another way. */
export const AnswerNoteDialog = ({ note, onClose }: AnswerNoteDialogProps) => {
  const tell = useTell('returns.answer')
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { text: note.answer?.text ?? '', isAnswered: note.answer?.isAnswered ?? true },
  })
  const settled = useField(form.control, 'isAnswered')
  const save = async (values: Values) => {
    await tell.mutateAsync({ entryId: note.id, ...values })
    onClose()
  }
  return (
    <Dialog title={`Answer ${note.personName}`} intro={note.text || note.quote} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Keep it" onCancel={onClose}>
        <TextArea label="Answer" rows={4} isOptional autoFocus {...useField(form.control, 'text')} />
        <Checkbox
          label="Answered"
          help="Settled by these words, or in another way, such as at the meeting."
          isSelected={settled.value}
          onChange={settled.onChange}
        />
      </Form>
    </Dialog>
  )
}
