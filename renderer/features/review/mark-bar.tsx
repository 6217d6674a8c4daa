import type { PlacedNote, ReadersPack } from '@shared/contract/reader.ts'
import { CircleHelp, Highlighter, ListTodo, StickyNote } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { NoteDialog } from './note-dialog.tsx'
import type { SelectedWords } from './use-selection.ts'
import styles from './review.module.css'

interface MarkBarProps {
  readonly pack: ReadersPack
  readonly page: number
  /** What is printed on that page. */
  readonly label: string
  readonly selection: SelectedWords | null
}

type Written = Exclude<PlacedNote['kind'], 'highlight'>

/** Marks what is selected, else the page that is on view. */
export const MarkBar = ({ pack, page, label, selection }: MarkBarProps) => {
  const [writing, setWriting] = useState<Written | null>(null)
  const save = useTell('review.saveNote')
  const say = useSay()
  const where = { issueId: pack.id, pdfPage: selection?.page ?? page }
  const words = { quote: selection?.quote ?? '', rects: selection?.rects ?? [] }
  const highlight = () =>
    save.mutate(
      { ...where, ...words, kind: 'highlight', text: '', isShared: false },
      {
        onSuccess: () => {
          document.getSelection()?.removeAllRanges()
          say({ text: 'Highlighted. Nobody else sees it.' })
        },
        onError: (refusal) => say({ text: refusal.message }),
      },
    )
  return (
    <div className={styles.marks} role="toolbar" aria-label="Mark the page">
      <Button kind="quiet" icon={<Highlighter />} isDisabled={selection === null} onPress={highlight}>
        Highlight
      </Button>
      <Button kind="quiet" icon={<StickyNote />} onPress={() => setWriting('note')}>
        Note
      </Button>
      <Button kind="quiet" icon={<CircleHelp />} onPress={() => setWriting('question')}>
        Question
      </Button>
      <Button kind="quiet" icon={<ListTodo />} onPress={() => setWriting('to-do')}>
        To do
      </Button>
      <span className={styles.on}>
        {selection === null ? `on page ${label}` : `on “${selection.quote.slice(0, 60)}”`}
      </span>
      {writing !== null && (
        <NoteDialog
          kind={writing}
          where={where}
          words={words}
          label={label}
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  )
}
