import type { IssueOnScreen } from '@shared/contract/issues.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { upperFirst } from '@shared/words/upper-first.ts'
import { LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { type Sending, sendingsOf, titleFor } from './issue-words.ts'
import styles from './issue.module.css'
import { MakeAgainDialog } from './make-again-dialog.tsx'
import { SendingDialog } from './sending-dialog.tsx'
import { TakeBackDialog } from './take-back-dialog.tsx'

interface IssueRowProps {
  readonly issue: IssueOnScreen
  readonly forWhom: string
}

type Open = 'sending' | 'again' | 'withdraw' | Sending

/** One document that went out: what it is, who got it, and what can be done with it. */
export const IssueRow = ({ issue, forWhom }: IssueRowProps) => {
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const title = titleFor(issue, forWhom)
  const sendings = sendingsOf(issue.dispatches)
  return (
    <li className={styles.issue} aria-label={title}>
      <div className={styles.words}>
        <p className={styles.title}>
          <strong>{issue.title}</strong> {upperFirst(issue.pages)}
          {issue.isProtected && (
            <span className={styles.lock}>
              <LockKeyhole aria-hidden="true" size={16} /> with a password
            </span>
          )}
        </p>
        <p className={styles.soft}>
          {issue.fileName} · {plural(issue.pageCount, 'page')} · issued {formatDate(issue.issuedOn)} ·{' '}
          <span title={`SHA-256 ${issue.sha256}`}>SHA-256 {issue.sha256.slice(0, 12)}…</span>
        </p>
        {sendings.length === 0 ? (
          <p className={styles.unsent}>It is not noted yet to whom it was sent.</p>
        ) : (
          <ul className={styles.sendings}>
            {sendings.map((sending) => (
              <SendingRow key={sending.words} sending={sending} onTakeBack={() => setOpen(sending)} />
            ))}
          </ul>
        )}
      </div>
      <div className={styles.buttons}>
        <Button kind={sendings.length === 0 ? 'main' : 'plain'} onPress={() => setOpen('sending')}>
          Note who got it
        </Button>
        <Button onPress={() => setOpen('again')}>Make again</Button>
        {issue.canWithdraw && <Button onPress={() => setOpen('withdraw')}>Take back</Button>}
      </div>
      {open === 'sending' && <SendingDialog issue={issue} title={title} onClose={close} />}
      {open === 'again' && <MakeAgainDialog issue={issue} title={title} onClose={close} />}
      {open === 'withdraw' && <TakeBackDialog issueId={issue.id} title={title} onClose={close} />}
      {typeof open === 'object' && open !== null && (
        <TakeBackDialog sending={open} title={open.words} onClose={close} />
      )}
    </li>
  )
}

const SendingRow = ({
  sending,
  onTakeBack,
}: {
  readonly sending: Sending
  readonly onTakeBack: () => void
}) => {
  const { dispatches, words } = sending
  return (
    <li>
      {dispatches.length === 1 ? (
        words
      ) : (
        <details>
          <summary>{words}</summary>
          {dispatches.map(({ toWhom }) => toWhom).join(', ')}
        </details>
      )}
      <Button kind="quiet" aria-label={`Take back: ${words}`} onPress={onTakeBack}>
        Take back
      </Button>
    </li>
  )
}
