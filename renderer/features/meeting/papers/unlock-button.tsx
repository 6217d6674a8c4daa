import type { ListedPaper } from '@shared/contract/agenda.ts'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { fieldErrors } from '../../../lib/field-errors.ts'
import { useTell } from '../../../lib/use-ask.ts'

/** The way into a locked PDF; nothing where a paper is not locked. */
export const UnlockButton = ({ paper }: { readonly paper: ListedPaper }) => {
  const [isOpen, setOpen] = useState(false)
  if (paper.current?.examination.needs !== 'password') return null
  return (
    <>
      <Button
        icon={<KeyRound />}
        aria-label={`Enter the password of “${paper.title}”`}
        onPress={() => setOpen(true)}
      >
        Enter password
      </Button>
      {isOpen && <UnlockDialog paper={paper} onClose={() => setOpen(false)} />}
    </>
  )
}

interface UnlockDialogProps {
  readonly paper: ListedPaper
  readonly onClose: () => void
}

const UnlockDialog = ({ paper, onClose }: UnlockDialogProps) => {
  const [password, setPassword] = useState('')
  const unlock = useTell('papers.unlock')
  const say = useSay()
  const errors = fieldErrors(unlock.error)
  const run = () => {
    if (paper.current === null || password === '') return
    unlock.mutate(
      { versionId: paper.current.id, password },
      {
        onSuccess: () => {
          onClose()
          say({ text: `“${paper.title}” is unlocked for the pack` })
        },
      },
    )
  }
  return (
    <Dialog
      title={`Unlock “${paper.title}”`}
      intro="An unlocked copy goes into packs; the file itself stays as it came. The password is used once and kept nowhere."
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isDisabled={password === ''} isPending={unlock.isPending} onPress={run}>
            Unlock
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <TextField
          label="Password"
          type="password"
          value={password}
          onChange={(words) => {
            setPassword(words)
            unlock.reset()
          }}
          maxLength={500}
          error={errors['password']}
          autoFocus
        />
      </form>
      {errors['password'] === undefined && <FormError error={unlock.error} />}
    </Dialog>
  )
}
