import type { ListedNote } from '@shared/contract/returns.ts'
import { formatDate } from '@shared/words/dates.ts'
import { MessageSquareReply } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Tag } from '../../components/tag.tsx'
import { routes } from '../../lib/routes.ts'
import { AnswerNoteDialog } from './answer-note-dialog.tsx'
import styles from './returns.module.css'

/** One question or note, where it stands, and what the clerk said to it. */
export const NoteCard = ({ note }: { readonly note: ListedNote }) => {
  const [isAnswering, setAnswering] = useState(false)
  const { kind, returnId, personName, saidOn, text, quote, about, where, answer } = note
  return (
    <li className={styles.card} aria-label={`${personName}: ${text || quote}`}>
      <div className={styles.head}>
        <h3 className={styles.about}>{[where && capital(where), about].filter(Boolean).join(' · ')}</h3>
        {answer?.isAnswered === true ? (
          <Tag tone="done">Answered</Tag>
        ) : (
          kind === 'question' && <Tag tone="want">To answer</Tag>
        )}
      </div>
      {quote !== '' && <blockquote className={styles.quote}>{quote}</blockquote>}
      {text !== '' && <p className={styles.words}>{text}</p>}
      <p className={styles.quiet}>
        {kind === 'question' ? 'Question' : 'Note'} from {personName}, {formatDate(saidOn)},{' '}
        <a href={routes.returns(returnId)}>in their return</a>
      </p>
      {answer !== null && (
        <div className={styles.answer}>
          <p className={styles.quiet}>Your answer, {formatDate(answer.answeredOn)}</p>
          <p className={styles.words}>{answer.text || 'Settled in another way.'}</p>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          icon={<MessageSquareReply />}
          aria-label={`${answer === null ? 'Answer' : 'Change the answer to'} ${personName}: ${text || quote}`}
          onPress={() => setAnswering(true)}
        >
          {answer === null ? 'Answer' : 'Change the answer'}
        </Button>
      </div>
      {isAnswering && <AnswerNoteDialog note={note} onClose={() => setAnswering(false)} />}
    </li>
  )
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
