import { useAsk, useTell } from '../../lib/use-ask.ts'
import { type Undo, useUndoKeys } from '../../lib/use-undo-keys.ts'

/** Undo and redo for one meeting, on buttons and on the keys everybody knows. */
export const useUndo = (meetingId: string): Undo => {
  const state = useAsk('undo.state', { meetingId })
  const { mutate: undo } = useTell('undo.undo')
  const { mutate: redo } = useTell('undo.redo')
  return useUndoKeys(
    state.data,
    (then) => undo({ meetingId }, then),
    (then) => redo({ meetingId }, then),
  )
}
