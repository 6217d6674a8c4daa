import type { ListedAction } from '@shared/contract/actions.ts'
import type { ActionStatus } from '@shared/entities/action.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { ActionDialog } from './action-dialog.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { UpdateDialog } from './update-dialog.tsx'

/** What is being done in a dialog. */
export type ActionDeed =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit' | 'take-out' | 'add-file'; readonly action: ListedAction }
  | { readonly kind: 'update'; readonly action: ListedAction; readonly status: ActionStatus }

interface ActionDialogsProps {
  readonly deed: ActionDeed | null
  readonly onClose: () => void
}

export const ActionDialogs = ({ deed, onClose }: ActionDialogsProps) => {
  if (deed === null) return null
  switch (deed.kind) {
    case 'add':
      return <ActionDialog action={null} onClose={onClose} />
    case 'edit':
      return <ActionDialog action={deed.action} onClose={onClose} />
    case 'update':
      return <UpdateDialog action={deed.action} status={deed.status} onClose={onClose} />
    case 'add-file':
      return <EvidenceDialog action={deed.action} onClose={onClose} />
    case 'take-out':
      return <TakeOut action={deed.action} onClose={onClose} />
  }
}

interface TakeOutProps {
  readonly action: ListedAction
  readonly onClose: () => void
}

const TakeOut = ({ action, onClose }: TakeOutProps) => {
  const withdraw = useTell('actions.withdraw')
  const say = useSay()
  const done = () => {
    say({ text: 'The action is out of the register.' })
    onClose()
  }
  return (
    <Dialog
      title="Take the action out"
      intro={action.text}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="danger"
            isPending={withdraw.isPending}
            onPress={() => withdraw.mutate({ actionId: action.id }, { onSuccess: done })}
          >
            Take it out
          </Button>
          <Button onPress={onClose}>Keep it</Button>
        </>
      }
    >
      <p>
        Only for what was raised by mistake. One that is not to be done any more is updated to “No longer
        needed”, and stays in the register. It stays in the record of changes either way.
      </p>
      <FormError error={withdraw.error} />
    </Dialog>
  )
}
