import type { PlacedNote } from '@shared/contract/reader.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSay } from '../../components/toasts.tsx'
import type { Refusal } from '../../lib/client.ts'
import { navigate } from '../../lib/routes.ts'
import { useTell } from '../../lib/use-ask.ts'
import { readerRoutes } from './reader-routes.ts'
import styles from './review.module.css'

interface NotesListProps {
  readonly notes: readonly PlacedNote[]
  readonly onGo: (page: number) => void
}

const byPage = (a: PlacedNote, b: PlacedNote): number =>
  (a.pdfPage ?? Number.MAX_SAFE_INTEGER) - (b.pdfPage ?? Number.MAX_SAFE_INTEGER)

/** The reader's notes in the order of the pages; those of another issue last, with where they stand. */
export const NotesList = ({ notes, onGo }: NotesListProps) =>
  notes.length === 0 ? (
    <p className={styles.quiet}>Nothing yet. Select words on a page, or write a note on the page itself.</p>
  ) : (
    <ul className={styles.notes}>
      {notes.toSorted(byPage).map((note) => (
        <NoteCard key={note.id} note={note} onGo={onGo} />
      ))}
    </ul>
  )

const names: Readonly<Record<PlacedNote['kind'], string>> = {
  note: 'Note',
  highlight: 'Highlight',
  question: 'Question',
  'to-do': 'To do',
}

interface NoteCardProps {
  readonly note: PlacedNote
  readonly onGo: (page: number) => void
}

const NoteCard = ({ note, onGo }: NoteCardProps) => {
  const say = useSay()
  const onError = (refusal: Refusal) => say({ text: refusal.message })
  const share = useTell('review.shareNote')
  const change = useTell('review.changeNote')
  const takeOut = useTell('review.withdrawNote')
  const { id: noteId, kind, quote, text, isDone, isSent } = note
  const isShared = note.replyId !== null
  return (
    <li className={styles.note}>
      <div className={styles.head}>
        <strong>{names[kind]}</strong>
        {isSent && <Tag tone="done">Sent</Tag>}
      </div>
      <WhereLink note={note} onGo={onGo} />
      {quote !== '' && <blockquote className={styles.quote}>{quote}</blockquote>}
      {text !== '' && <p className={isDone ? styles.struck : undefined}>{text}</p>}
      {kind === 'to-do' && (
        <Checkbox
          label="Done"
          isSelected={isDone}
          onChange={(next) => change.mutate({ noteId, isDone: next }, { onError })}
        />
      )}
      {kind !== 'to-do' && (
        <Checkbox
          label="Share with the clerk"
          isSelected={isShared}
          isDisabled={isSent}
          onChange={(next) => share.mutate({ noteId, isShared: next }, { onError })}
        />
      )}
      <Button
        kind="quiet"
        aria-label={`Take out the ${names[kind].toLowerCase()} on ${note.where}`}
        onPress={() => takeOut.mutate({ noteId }, { onError })}
      >
        Take out
      </Button>
    </li>
  )
}

const WhereLink = ({ note: { pdfPage, elsewhereId, where }, onGo }: NoteCardProps) => {
  if (pdfPage === null && elsewhereId === null) return <p className={styles.quiet}>{where}</p>
  const go = () => {
    if (pdfPage !== null) onGo(pdfPage)
    else if (elsewhereId !== null) navigate(readerRoutes.pack(elsewhereId))
  }
  return (
    <button type="button" className={styles.where} onClick={go}>
      {where}
    </button>
  )
}
