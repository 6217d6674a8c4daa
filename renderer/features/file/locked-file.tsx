import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { TextField } from '../../components/text-field.tsx'
import { navigate, routes } from '../../lib/routes.ts'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

interface LockedFileProps {
  /** The file that waits for its passphrase; null while none does. */
  readonly locked: { readonly name: string } | null
}

/** Asks for the passphrase of a locked file, whatever is on screen; then says what was left of the time before. */
export const LockedFile = ({ locked }: LockedFileProps) => {
  const [said, setSaid] = useState<string | null>(null)
  if (locked !== null) return <Passphrase name={locked.name} onOpen={setSaid} />
  if (said === null) return null
  const close = () => setSaid(null)
  return (
    <Dialog
      title="From the last time"
      isOpen
      onClose={close}
      actions={
        <Button kind="main" onPress={close}>
          Go on
        </Button>
      }
    >
      <p>{said}</p>
    </Dialog>
  )
}

const schema = z.object({ passphrase: z.string().min(1, { error: 'Write the passphrase.' }) })
type Values = z.infer<typeof schema>

interface PassphraseProps {
  readonly name: string
  readonly onOpen: (said: string | null) => void
}

const Passphrase = ({ name, onOpen }: PassphraseProps) => {
  const unlock = useTell('file.unlock')
  const leave = useTell('file.leaveLocked')
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { passphrase: '' },
  })
  const open = async (values: Values) => {
    const { said } = await unlock.mutateAsync(values)
    onOpen(said)
    navigate(routes.home())
  }
  return (
    <Dialog
      title={`${name} is locked`}
      intro="Whoever made it can tell you its passphrase. It is not in the file, and cannot be brought back."
      isOpen
      onClose={() => leave.mutate({})}
    >
      <Form
        form={form}
        onSave={open}
        save="Open it"
        onCancel={() => leave.mutate({})}
        cancel="Leave it locked"
      >
        <TextField label="Passphrase" type="password" autoFocus {...useField(form.control, 'passphrase')} />
      </Form>
    </Dialog>
  )
}
