import type { ListedPhrase } from '@shared/contract/minutes.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TextArea } from '../../../../components/text-area.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import type { MeetingOnPage } from '../../use-meeting.ts'

interface PhraseFormProps {
  readonly body: MeetingOnPage['body']
  readonly phrase: ListedPhrase
  readonly onBack: () => void
  readonly onClose: () => void
}

/** One phrase. Changing a shipped one makes one's own of the same name, which takes its place. */
export const PhraseForm = ({ body, phrase, onBack, onClose }: PhraseFormProps) => {
  const [shortcut, setShortcut] = useState(phrase.shortcut)
  const [text, setText] = useState(phrase.text)
  const [isOfBody, setOfBody] = useState(phrase.isOfBody)
  const save = useTell('minutes.savePhrase')
  const keep = () =>
    save.mutate(
      { phraseId: phrase.phraseId, bodyId: isOfBody ? body.id : null, shortcut, text },
      { onSuccess: onBack },
    )
  return (
    <Dialog
      title={phrase.shortcut === '' ? 'Add a phrase' : 'Change a phrase'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="main"
            isPending={save.isPending}
            isDisabled={shortcut.trim() === '' || text.trim() === ''}
            onPress={keep}
          >
            Save
          </Button>
          <Button onPress={onBack}>Back</Button>
        </>
      }
    >
      <TextField
        label="Short name"
        help="What you type after / to find it."
        value={shortcut}
        onChange={setShortcut}
        maxLength={40}
      />
      <TextArea
        label="Phrase"
        help="{time}, {chair} and {next meeting} are filled in; … is a gap for you to fill."
        value={text}
        onChange={setText}
        rows={4}
      />
      <Checkbox label={`Only for ${body.name}`} isSelected={isOfBody} onChange={setOfBody} />
      <FormError error={save.error} />
    </Dialog>
  )
}
