import type { ActionId, ActionStatus } from '@shared/entities/action.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { plural } from '@shared/words/dates.ts'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'

/** Brings actions into a status, with the way back. */
export const useMoveActions = (): ((actionIds: ActionId[], status: ActionStatus) => void) => {
  const { mutate: change } = useTell('register.change')
  const { mutate: undo } = useTell('register.undo')
  const say = useSay()
  const onError = ({ message }: Error) => say({ text: message })
  return (actionIds, status) => {
    const onSuccess = ({ changed }: { readonly changed: number }) => {
      if (changed === 0) return
      const what = changed === 1 ? 'The action is' : `${plural(changed, 'action')} are`
      const now = actionStatusWords[status].toLowerCase()
      say({ text: `${what} now: ${now}.`, onUndo: () => undo({}, { onError }) })
    }
    change({ actionIds, changes: { status }, text: '' }, { onSuccess, onError })
  }
}
