import type { PlacedNote } from '@shared/contract/reader.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSay } from '../../components/toasts.tsx'
import type { Refusal } from '../../lib/client.ts'
import { navigate } from '../../lib/routes.ts'
import { useTell } from '../../lib/use-ask.ts'
import { EditNote } from './edit-note.tsx'
import { readerRoutes } from './reader-routes.ts'
import styles from './review.module.css'

interface NotesListProps {
  readonly notes: readonly PlacedNote[]
  readonly onGo: (page: number) => void
}

const byPage = (a: PlacedNote, b: PlacedNote): number =>
  (a.pdfPage ?? Number.MAX_SAFE_INTEGER) - (b.pdfPage ?? Number.MAX_SAFE_INTEGER)

/** In the order in which one comes back to them. */
const groups: readonly { readonly kind: PlacedNote['kind']; readonly title: string; readonly one: string }[] =
  [
    { kind: 'to-do', title: 'To do', one: 'to-do mark' },
    { kind: 'question', title: 'Questions', one: 'question' },
    { kind: 'note', title: 'Notes', one: 'note' },
    { kind: 'highlight', title: 'Highlights', one: 'highlight' },
  ]

/** The reader's marks by what they are, in the order of the pages; those of another issue last, with where they stand. */
export const NotesList = ({ notes, onGo }: NotesListProps) => {
  if (notes.length === 0)
    return (
      <p className={styles.quiet}>
        Nothing yet. Select words on a page, or write a note on the page itself. What was looked for is
        selected too.
      </p>
    )
  return groups.map(({ kind, title, one }) => {
    const mine = notes.filter((note) => note.kind === kind).toSorted(byPage)
    if (mine.length === 0) return null
    return (
      <section key={kind} className={styles.group} aria-labelledby={`notes-${kind}`}>
        <h2 id={`notes-${kind}`}>
          {title} ({mine.length})
        </h2>
        <ul className={styles.notes}>
          {mine.map((note) => (
            <NoteCard key={note.id} note={note} one={one} onGo={onGo} />
          ))}
        </ul>
      </section>
    )
  })
}

interface NoteCardProps {
  readonly note: PlacedNote
  /** "note", "to-do mark". */
  readonly one: string
  readonly onGo: (page: number) => void
}

const NoteCard = ({ note, one, onGo }: NoteCardProps) => {
  const say = useSay()
  const onError = (refusal: Refusal) => say({ text: refusal.message })
  const share = useTell('review.shareNote')
  const change = useTell('review.changeNote')
  const takeOut = useTell('review.withdrawNote')
  const { id: noteId, kind, quote, text, isDone, isSent } = note
  const isShared = note.replyId !== null
  const [isEditing, setEditing] = useState(false)
  return (
    <li className={styles.note}>
      {isSent && <Tag tone="done">Sent</Tag>}
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
      <div className={styles.buttons}>
        {!isSent && (
          <Button
            kind="quiet"
            aria-label={`Edit the ${one} on ${note.where}`}
            onPress={() => setEditing(true)}
          >
            {text === '' ? 'Write on it' : 'Edit'}
          </Button>
        )}
        <Button
          kind="quiet"
          aria-label={`Take out the ${one} on ${note.where}`}
          onPress={() => takeOut.mutate({ noteId }, { onError })}
        >
          Take out
        </Button>
      </div>
      {isEditing && <EditNote note={note} one={one} onClose={() => setEditing(false)} />}
    </li>
  )
}

const WhereLink = ({ note: { pdfPage, elsewhereId, where }, onGo }: Omit<NoteCardProps, 'one'>) => {
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
