import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { mailtoFor } from '@shared/words/mailto.ts'
import { Check, Copy, Mail } from 'lucide-react'
import { useRef, useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import styles from './chase.module.css'
import { copyText } from '../../../lib/copy-text.ts'

type Chase = Output<'papers.chase'>

interface ChaseDialogProps {
  readonly meetingId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A letter to each who owes papers, to copy or to hand to the mail program. Nothing is sent from here. */
export const ChaseDialog = ({ meetingId, isOpen, onClose }: ChaseDialogProps) => {
  const chase = useAsk('papers.chase', isOpen ? { meetingId } : null)
  return (
    <Dialog
      title="Ask for papers"
      intro="One text for each who owes something. Copy it into a message; Packhorse itself sends nothing."
      size="wide"
      isOpen={isOpen}
      onClose={onClose}
    >
      <Answer of={chase}>
        {({ chasers, unnamed }) => (
          <>
            {chasers.map((chaser) => (
              <Letter key={chaser.who} chaser={chaser} />
            ))}
            {unnamed.length > 0 && <Unnamed papers={unnamed} />}
            {chasers.length + unnamed.length === 0 && <p>Nothing is awaited any more.</p>}
          </>
        )}
      </Answer>
    </Dialog>
  )
}

const Letter = ({ chaser }: { readonly chaser: Chase['chasers'][number] }) => {
  const { who, email, subject, text, papers } = chaser
  const outer = useRef<HTMLElement>(null)
  const [isCopied, setCopied] = useState(false)
  const late = papers.filter(({ daysLate }) => daysLate > 0).length
  const address = mailtoFor({ email, subject, text })
  return (
    <section ref={outer} aria-label={who} className={styles.letter}>
      <header>
        <h3>{who}</h3>
        <p>
          {plural(papers.length, 'paper')}
          {late > 0 && <strong>, {late} late</strong>}
          {email !== '' && <> · {email}</>}
        </p>
        <div className={styles.buttons}>
          <Button
            icon={isCopied ? <Check /> : <Copy />}
            aria-label={`Copy the text to ${who}`}
            onPress={() => setCopied(outer.current !== null && copyText(text, outer.current))}
          >
            {isCopied ? 'Copied' : 'Copy text'}
          </Button>
          {address !== null && (
            <a className={styles.mail} href={address} target="_blank" rel="noreferrer">
              <Mail aria-hidden="true" size={18} /> Open in your mail program
            </a>
          )}
        </div>
      </header>
      <pre>{text}</pre>
    </section>
  )
}

const Unnamed = ({ papers }: { readonly papers: Chase['unnamed'] }) => (
  <section aria-label="From nobody in particular" className={styles.unnamed}>
    <h3>From nobody in particular</h3>
    <p>Say on each of these papers from whom it is to come; then there is a text for it.</p>
    <ul>
      {papers.map(({ paperId, title, itemNumber }) => (
        <li key={paperId}>
          {title} (item {itemNumber})
        </li>
      ))}
    </ul>
  </section>
)
