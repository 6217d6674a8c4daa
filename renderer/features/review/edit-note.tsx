import { zodResolver } from '@hookform/resolvers/zod'
import type { PlacedNote } from '@shared/contract/reader.ts'
import { words as wordsOf } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import styles from './review.module.css'

const schema = z.object({ text: wordsOf(5000) })
type Values = z.infer<typeof schema>

interface EditNoteProps {
  readonly note: PlacedNote
  /** "note", "to-do mark". */
  readonly one: string
  readonly onClose: () => void
}

/** Changes what a note says. One that waits for the next return goes with its new words. */
export const EditNote = ({ note, one, onClose }: EditNoteProps) => {
  const change = useTell('review.changeNote')
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { text: note.text },
  })
  const save = async ({ text }: Values) => {
    await change.mutateAsync({ noteId: note.id, text })
    onClose()
  }
  return (
    <Dialog
      title={`Edit the ${one} on ${note.where}`}
      isOpen
      onClose={onClose}
      {...(note.replyId === null
        ? {}
        : { intro: 'It is shared: the new words go to the clerk with your next return.' })}
    >
      <Form form={form} onSave={save} save="Keep it" onCancel={onClose}>
        {note.quote !== '' && <blockquote className={styles.quote}>{note.quote}</blockquote>}
        <TextArea label="What it says" rows={5} autoFocus {...useField(form.control, 'text')} />
      </Form>
    </Dialog>
  )
}
