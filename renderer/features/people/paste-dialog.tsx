import type { PastedRow } from '@shared/contract/people.ts'
import { plural } from '@shared/words/dates.ts'
import { useDeferredValue, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Notice } from '../../components/notice.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import { PastePreview } from './paste-preview.tsx'
import styles from './people.module.css'

const willAdd = ({ outcome }: PastedRow): boolean => outcome === 'add' || outcome === 'add-membership'

/** A member list from a spreadsheet: pasted, looked at line by line, then added in one go. */
export const PasteDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { body } = useCurrentBody()
  const [text, setText] = useState('')
  const shown = useDeferredValue(text)
  const preview = useAsk('people.previewPaste', shown.trim() === '' ? null : { bodyId: body.id, text: shown })
  const { mutate: add, error, isPending } = useTell('people.importPaste')
  const say = useSay()
  const rows = shown.trim() === '' ? [] : (preview.data?.rows ?? [])
  const adding = rows.filter(willAdd).length

  const addAll = () =>
    add(
      { bodyId: body.id, text },
      {
        onSuccess: ({ added, leftOut }) => {
          const left = leftOut === 0 ? '' : ` ${plural(leftOut, 'line')} left out.`
          say({ text: `${plural(added, 'member')} added.${left}` })
          onClose()
        },
      },
    )
  return (
    <Dialog
      title="Paste a member list"
      intro="Copy the rows from your spreadsheet, headings included, and paste them here. Nothing is added until you have seen what will happen."
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button
            kind="main"
            onPress={addAll}
            isDisabled={adding === 0 || shown !== text}
            isPending={isPending}
          >
            {adding === 0 ? 'Add members' : `Add ${plural(adding, 'member')}`}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <ListInput text={text} onChange={setText} />
      {shown.trim() === '' ? (
        <Columns />
      ) : (
        <Answer of={preview}>{(read) => <PastePreview {...read} />}</Answer>
      )}
      <FormError error={error} />
    </Dialog>
  )
}

interface ListInputProps {
  readonly text: string
  readonly onChange: (text: string) => void
}

const ListInput = ({ text, onChange }: ListInputProps) => {
  const read = async (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined) onChange(await file.text())
  }
  return (
    <div className={styles.paste}>
      <TextArea
        label="Member list"
        value={text}
        onChange={onChange}
        rows={5}
        placeholder={'Name\tE-mail\tRole\tCategory\tStart\tEnd'}
      />
      <FileTrigger acceptedFileTypes={['.csv', '.tsv', '.txt']} onSelect={(files) => void read(files)}>
        <Button>Choose a CSV file</Button>
      </FileTrigger>
    </div>
  )
}

const Columns = () => (
  <Notice>
    Columns may stand in any order: <b>Name</b> (or First name and Surname), E-mail, Telephone, Role,
    Category, Appointed by, Start, End. Only the name is needed. Dates have the day first: 1/9/2026, 1 Sept
    2026.
  </Notice>
)
