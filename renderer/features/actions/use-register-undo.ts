import { useAsk, useTell } from '../../lib/use-ask.ts'
import { type Undo, useUndoKeys } from '../../lib/use-undo-keys.ts'

/** Undo and redo for what was done in the register, on buttons and on the keys everybody knows. */
export const useRegisterUndo = (): Undo => {
  const state = useAsk('register.undoState', {})
  const { mutate: undo } = useTell('register.undo')
  const { mutate: redo } = useTell('register.redo')
  return useUndoKeys(
    state.data,
    (then) => undo({}, then),
    (then) => redo({}, then),
  )
}
