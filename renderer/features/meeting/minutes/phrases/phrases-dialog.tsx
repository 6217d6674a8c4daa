import type { ListedPhrase } from '@shared/contract/minutes.ts'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { IconButton } from '../../../../components/icon-button.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'
import styles from '../minutes.module.css'
import { PhraseForm } from './phrase-form.tsx'

interface PhrasesDialogProps {
  readonly body: MeetingOnPage['body']
  readonly onClose: () => void
}

const blank: ListedPhrase = { phraseId: null, shortcut: '', text: '', isOfBody: true }

/** One's own phrases beside those that come with the program. */
export const PhrasesDialog = ({ body, onClose }: PhrasesDialogProps) => {
  const phrases = useAsk('minutes.phrases', { bodyId: body.id })
  const withdraw = useTell('minutes.withdrawPhrase')
  const [edited, setEdited] = useState<ListedPhrase | null>(null)
  if (edited !== null)
    return <PhraseForm body={body} phrase={edited} onBack={() => setEdited(null)} onClose={onClose} />
  return (
    <Dialog
      title="Phrases"
      size="wide"
      intro="Type / and a short name in a minute to put one in."
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={() => setEdited(blank)}>
            Add a phrase
          </Button>
          <Button onPress={onClose}>Done</Button>
        </>
      }
    >
      <ul className={styles.phrases}>
        {(phrases.data ?? []).map((phrase) => (
          <li key={phrase.shortcut}>
            <b>{phrase.shortcut}</b>
            <span>{phrase.text}</span>
            {phrase.phraseId !== null && <Tag>{phrase.isOfBody ? 'this board’s' : 'every board’s'}</Tag>}
            <IconButton
              label={`Change “${phrase.shortcut}”`}
              icon={<Pencil />}
              onPress={() => setEdited(phrase)}
            />
            {phrase.phraseId !== null && (
              <IconButton
                label={`Remove “${phrase.shortcut}”`}
                icon={<Trash2 />}
                onPress={() => {
                  if (phrase.phraseId !== null) withdraw.mutate({ phraseId: phrase.phraseId })
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <FormError error={phrases.error ?? withdraw.error} />
    </Dialog>
  )
}
