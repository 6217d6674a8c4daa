import { zodResolver } from '@hookform/resolvers/zod'
import type { PlacedNote } from '@shared/contract/reader.ts'
import { words as wordsOf } from '@shared/entities/primitives.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import styles from './review.module.css'

type Written = Exclude<PlacedNote['kind'], 'highlight'>

const schema = z.object({ text: wordsOf(5000), isShared: z.boolean() })
type Values = z.input<typeof schema>

const titles: Readonly<Record<Written, string>> = {
  note: 'Note',
  question: 'Question',
  'to-do': 'To do',
}

interface NoteDialogProps {
  readonly kind: Written
  readonly where: { readonly issueId: PlacedNote['issueId']; readonly pdfPage: number }
  readonly words: Pick<PlacedNote, 'quote' | 'rects'>
  readonly label: string
  readonly onClose: () => void
}

/** Writes on a page. A question is meant for somebody, so that it starts shared; the rest starts private. */
export const NoteDialog = ({ kind, where, words, label, onClose }: NoteDialogProps) => {
  const tell = useTell('review.saveNote')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { text: '', isShared: kind === 'question' },
  })
  const share = useField(form.control, 'isShared')
  const save = async (values: Values) => {
    await tell.mutateAsync({ ...where, ...words, kind, ...values })
    say({
      text: values.isShared
        ? 'Kept. It goes to the clerk with your next return.'
        : 'Kept. Nobody else sees it.',
    })
    onClose()
  }
  return (
    <Dialog title={`${titles[kind]} on page ${label}`} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Keep it" onCancel={onClose}>
        {words.quote !== '' && <blockquote className={styles.quote}>{words.quote}</blockquote>}
        <TextArea
          label={kind === 'to-do' ? 'What to do' : titles[kind]}
          rows={4}
          autoFocus
          {...useField(form.control, 'text')}
        />
        {kind !== 'to-do' && (
          <Checkbox
            label="Share with the clerk"
            help="Else nobody but you sees it, and it never leaves this copy."
            isSelected={share.value}
            onChange={share.onChange}
          />
        )}
      </Form>
    </Dialog>
  )
}
