import type { ListedItem } from '@shared/contract/agenda.ts'
import { Clock } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useTell } from '../../../lib/use-ask.ts'

/** A paper that is still to come: named now, so that nobody forgets to ask for it. */
export const ExpectPaper = ({ item }: { readonly item: ListedItem }) => {
  const [isOpen, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [author, setAuthor] = useState(item.presenter)
  const expect = useTell('papers.expect')

  const run = () =>
    expect.mutate(
      { itemId: item.id, title, author },
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
        <TextField label="From" isOptional value={author} onChange={setAuthor} maxLength={120} />
        <FormError error={expect.error} />
      </Dialog>
    </>
  )
}
