import type { ListedItem } from '@shared/contract/agenda.ts'
import { Clock } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ComboBox } from '../../../components/combo-box.tsx'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useSenders } from '../chase/use-senders.ts'

/** A paper that is still to come: named now, so that nobody forgets to ask for it. */
interface ExpectPaperProps {
  readonly item: ListedItem
  readonly bodyId: string
}

export const ExpectPaper = ({ item, bodyId }: ExpectPaperProps) => {
  const [isOpen, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [from, setFrom] = useState(item.presenter)
  const [awaitedBy, setAwaitedBy] = useState<string | null>(null)
  const senders = useSenders(bodyId)
  const expect = useTell('papers.expect')

  const run = () =>
    expect.mutate(
      { itemId: item.id, title, author: from, awaitedBy },
      {
        onSuccess: () => {
          setTitle('')
          setOpen(false)
        },
      },
    )

  return (
    <>
      <Button
        kind="quiet"
        icon={<Clock />}
        aria-label={`Expect a paper: ${item.title}`}
        onPress={() => setOpen(true)}
      >
        Expect a paper
      </Button>
      <Dialog
        title="Expect a paper"
        intro={`For ${item.number} ${item.title}. It counts as awaited until its file is here.`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="main" isDisabled={title.trim() === ''} isPending={expect.isPending} onPress={run}>
              Expect it
            </Button>
            <Button onPress={() => setOpen(false)}>Cancel</Button>
          </>
        }
      >
        <TextField label="Title" value={title} onChange={setTitle} maxLength={300} autoFocus />
        <ComboBox label="From" isOptional value={from} onChange={setFrom} options={senders} opensOn="input" />
        <DatePicker
          label="Wanted by"
          isOptional
          {...(awaitedBy === null ? { help: 'Left empty: the day on which the papers go out.' } : {})}
          value={awaitedBy}
          onChange={setAwaitedBy}
        />
        <FormError error={expect.error} />
      </Dialog>
    </>
  )
}
