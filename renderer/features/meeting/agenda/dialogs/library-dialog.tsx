import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useSay } from '../../../../components/toasts.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import styles from './dialogs.module.css'
import { LibraryChoice } from './library-choice.tsx'
import { findInLibrary } from './library-groups.ts'

interface LibraryDialogProps {
  readonly meetingId: string
  readonly onClose: () => void
}

/** Business to pick from, several at once: what comes back each year, and campaign items with their dated sources. */
export const LibraryDialog = ({ meetingId, onClose }: LibraryDialogProps) => {
  const library = useAsk('agenda.library', { meetingId })
  const add = useTell('agenda.addFromLibrary')
  const say = useSay()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const groups = findInLibrary(library.data ?? [], words)
  const toggle = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]))

  const addChosen = () =>
    add.mutate(
      { meetingId, place: { parentId: null, beforeId: null }, libraryIds: [...chosen] },
      {
        onSuccess: ({ itemIds }) => {
          say({ text: `${plural(itemIds.length, 'item')} added at the end of the agenda` })
          onClose()
        },
      },
    )

  return (
    <Dialog
      title="From the library"
      intro="Tick what belongs on this agenda. It comes in at the end, ready to change."
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={chosen.length === 0} isPending={add.isPending} onPress={addChosen}>
            {chosen.length === 0 ? 'Add to the agenda' : `Add ${plural(chosen.length, 'item')} to the agenda`}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <TextField label="Find" type="search" value={words} onChange={setWords} autoFocus />
      <div className={styles.choices}>
        {groups.map(({ name, entries }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            {entries.map((entry) => (
              <LibraryChoice
                key={entry.id}
                entry={entry}
                isChosen={chosen.includes(entry.id)}
                onToggle={() => toggle(entry.id)}
              />
            ))}
          </section>
        ))}
        {library.data !== undefined && groups.length === 0 && <p>Nothing in the library has these words.</p>}
      </div>
      <FormError error={add.error ?? library.error} />
    </Dialog>
  )
}
