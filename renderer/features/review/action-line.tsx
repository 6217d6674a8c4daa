import type { ReadersAction, ShownReply } from '@shared/contract/reader.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { formatDate } from '@shared/words/dates.ts'
import { CalendarClock, Check, Paperclip } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Tag } from '../../components/tag.tsx'
import { type Answering, AnswerDialog } from './answer-dialog.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { TakeBackButton } from './take-back-button.tsx'
import styles from './review.module.css'

interface ActionLineProps {
  readonly action: ReadersAction
  readonly today: string
}

/** One thing to do, with what the reader can say of it and what they have said. */
export const ActionLine = ({ action, today }: ActionLineProps) => {
  const [asking, setAsking] = useState<Answering | 'evidence' | null>(null)
  const isOver = action.shownStatus === 'checked' || action.shownStatus === 'no-longer-needed'
  const close = () => setAsking(null)
  return (
    <li className={styles.action}>
      <div className={styles.head}>
        <h3 className={styles.text}>{action.text}</h3>
        <Tags action={action} />
      </div>
      <p className={styles.quiet}>
        {action.due === '' ? 'No day given' : `Due ${action.due}`} · {action.boardName}
      </p>
      {action.said.length > 0 && (
        <p className={styles.quiet}>
          {formatDate(action.said[0]?.saidOn ?? today)}: {action.said[0]?.text}
        </p>
      )}
      <Said replies={action.replies} />
      {!isOver && (
        <div className={styles.buttons}>
          <Button icon={<Check />} onPress={() => setAsking('done')}>
            Mark as done
          </Button>
          <Button icon={<CalendarClock />} onPress={() => setAsking('going')}>
            {action.late === '' ? 'Say how it goes' : 'Say why it is late'}
          </Button>
          <Button icon={<Paperclip />} onPress={() => setAsking('evidence')}>
            Add a file
          </Button>
        </div>
      )}
      {asking === 'evidence' && <EvidenceDialog action={action} onClose={close} />}
      {asking !== null && asking !== 'evidence' && (
        <AnswerDialog action={action} today={today} about={asking} onClose={close} />
      )}
    </li>
  )
}

const Tags = ({ action: { late, shownStatus, proposedDueOn } }: { readonly action: ReadersAction }) => (
  <span className={styles.tags}>
    {late !== '' && <Tag tone="late">{late}</Tag>}
    <Tag tone={shownStatus === 'done' || shownStatus === 'checked' ? 'done' : 'plain'}>
      {actionStatusWords[shownStatus]}
    </Tag>
    {proposedDueOn !== null && <Tag tone="soon">You propose {formatDate(proposedDueOn)}</Tag>}
  </span>
)

/** What the reader said, with a way to take it back while it has not been sent. */
export const Said = ({ replies }: { readonly replies: readonly ShownReply[] }) =>
  replies.length === 0 ? null : (
    <ul className={styles.said} aria-label="What you said">
      {replies.map((reply) => (
        <li key={reply.id}>
          <span className={styles.grow}>{reply.sentence}</span>
          {reply.sentAt === null ? (
            <TakeBackButton reply={reply} />
          ) : (
            <span className={styles.quiet}>sent {formatDate(reply.sentAt.slice(0, 10))}</span>
          )}
        </li>
      ))}
    </ul>
  )
