import type { ShownReply } from '@shared/contract/reader.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import type { ReactNode } from 'react'
import { EmptyState } from '../../components/empty-state.tsx'
import { Page } from '../../components/page-header.tsx'
import type { ReadersHome } from './home.ts'
import { TakeBackButton } from './take-back-button.tsx'
import styles from './review.module.css'

interface SendBackPageProps {
  readonly home: ReadersHome
  /** The way to send it, put here by the app. */
  readonly actions?: ReactNode
}

/** All that waits to go to the clerk, and what has gone. Nothing else leaves this copy. */
export const SendBackPage = ({ home: { mark, replies }, actions }: SendBackPageProps) => {
  const waiting = replies.filter(({ sentAt }) => sentAt === null)
  const sent = replies.filter(({ sentAt }) => sentAt !== null)
  return (
    <Page
      title="Send back"
      line={`${plural(waiting.length, 'thing')} to tell ${mark.clerkName || 'the clerk'}. Private notes stay here.`}
      actions={actions}
    >
      {waiting.length === 0 ? (
        <EmptyState title="Nothing waits to be sent">
          <p>
            What you say of your actions, apologies, interests, and the notes and questions that you share are
            gathered here.
          </p>
        </EmptyState>
      ) : (
        <Replies label="Waiting" replies={waiting} />
      )}
      {sent.length > 0 && (
        <section className={styles.part}>
          <h2>Sent before</h2>
          <Replies label="Sent before" replies={sent} />
        </section>
      )}
    </Page>
  )
}

const Replies = ({ label, replies }: { readonly label: string; readonly replies: readonly ShownReply[] }) => (
  <ul className={styles.rows} aria-label={label}>
    {replies.map((reply) => (
      <li key={reply.id} className={styles.row}>
        <div className={styles.grow}>
          <p>
            <strong>{reply.sentence}</strong>
          </p>
          <p className={styles.quiet}>{reply.about}</p>
        </div>
        {reply.sentAt === null ? (
          <TakeBackButton reply={reply} />
        ) : (
          <span className={styles.quiet}>{formatDate(reply.sentAt.slice(0, 10))}</span>
        )}
      </li>
    ))}
  </ul>
)
