import type { ListedLetter } from '@shared/contract/action-letters.ts'
import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './action-log.module.css'
import { LetterButtons } from './letter-buttons.tsx'

/** What can be changed of a letter before it goes. */
export type LetterDraft = Pick<ListedLetter, 'email' | 'subject' | 'text'>

/** One letter: read first, changed where that is wanted. What was changed stays though the register changes meanwhile. */
export const LetterCard = ({ letter }: { readonly letter: ListedLetter }) => {
  const [changes, setChanges] = useState<Partial<LetterDraft>>({})
  const [isOpen, setOpen] = useState(false)
  const { email, subject, text } = { ...letter, ...changes }
  const draft: LetterDraft = { email, subject, text }
  const change = (more: Partial<LetterDraft>) => setChanges({ ...changes, ...more })
  return (
    <section aria-label={letter.who} className={styles.letter}>
      <header>
        <h2>{letter.who}</h2>
        <p className={styles.none}>
          {countsOf(letter)}
          {email === '' ? ' · no e-mail address is known' : ` · ${email}`}
        </p>
      </header>
      {isOpen ? (
        <Fields draft={draft} onChange={change} />
      ) : (
        <div className={styles.preview}>
          <p>
            <strong>{subject}</strong>
          </p>
          <pre>{text}</pre>
        </div>
      )}
      {letter.confidential > 0 && (
        <p className={styles.closed}>
          {plural(letter.confidential, 'confidential action stands', 'confidential actions stand')} in it
          without words: mail is no place for them.
        </p>
      )}
      <div className={styles.buttons}>
        <LetterButtons who={letter.who} draft={draft} />
        <Button
          kind="quiet"
          aria-label={`${toggleWords(isOpen)}: ${letter.who}`}
          onPress={() => setOpen(!isOpen)}
        >
          {toggleWords(isOpen)}
        </Button>
        {Object.keys(changes).length > 0 && (
          <Button kind="quiet" aria-label={`As it was: ${letter.who}`} onPress={() => setChanges({})}>
            As it was
          </Button>
        )}
      </div>
    </section>
  )
}

const toggleWords = (isOpen: boolean): string => (isOpen ? 'Done changing' : 'Change the words')

const countsOf = ({ late, soon }: ListedLetter): string =>
  [late > 0 && `${late} late`, soon > 0 && `${soon} due soon`].filter(Boolean).join(', ')

interface FieldsProps {
  readonly draft: LetterDraft
  readonly onChange: (changes: Partial<LetterDraft>) => void
}

const Fields = ({ draft, onChange }: FieldsProps) => (
  <>
    <TextField label="To" type="email" value={draft.email} onChange={(email) => onChange({ email })} />
    <TextField
      label="Subject"
      maxLength={300}
      value={draft.subject}
      onChange={(subject) => onChange({ subject })}
    />
    <TextArea label="Letter" rows={10} value={draft.text} onChange={(text) => onChange({ text })} />
  </>
)
