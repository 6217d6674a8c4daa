import { mailtoFor } from '@shared/words/mailto.ts'
import { Check, Copy, Download, Mail } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useSay } from '../../components/toasts.tsx'
import { copyText } from '../../lib/copy-text.ts'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useJob } from '../../lib/use-job.ts'
import styles from './action-log.module.css'
import type { LetterDraft } from './letter-card.tsx'

interface LetterButtonsProps {
  readonly who: string
  readonly draft: LetterDraft
}

/** The ways in which a letter leaves the program. */
export const LetterButtons = ({ who, draft }: LetterButtonsProps) => {
  const { body } = useCurrentBody()
  const say = useSay()
  const save = useJob('actionLetters.save')
  const outer = useRef<HTMLDivElement>(null)
  const [copied, setCopied] = useState<string | null>(null)
  const { email, subject, text } = draft
  const isCopied = copied === text
  const address = mailtoFor(draft)
  const run = async () => {
    const saved = await save.run({ bodyId: body.id, who, to: email.trim(), subject, text })
    if (saved !== null) say({ text: `Saved as ${saved.fileName}. Open it to send it.` })
  }
  return (
    <div ref={outer} className={styles.buttons}>
      <Button
        icon={isCopied ? <Check /> : <Copy />}
        aria-label={`${isCopied ? 'Copied' : 'Copy text'}: ${who}`}
        onPress={() => setCopied(outer.current !== null && copyText(text, outer.current) ? text : null)}
      >
        {isCopied ? 'Copied' : 'Copy text'}
      </Button>
      <Button
        icon={<Download />}
        isPending={save.isRunning}
        aria-label={`Save as an e-mail draft: ${who}`}
        onPress={() => void run()}
      >
        Save as an e-mail draft
      </Button>
      {address !== null && (
        <a
          className={styles.mail}
          href={address}
          target="_blank"
          rel="noreferrer"
          aria-label={`Open in your mail program: ${who}`}
        >
          <Mail aria-hidden="true" size={18} /> Open in your mail program
        </a>
      )}
      <FormError error={save.failure} />
    </div>
  )
}
