import type { BodyId } from '@shared/entities/body.ts'
import { useAsk, useTell } from '../../../lib/use-ask.ts'
import { type Undo, useUndoKeys } from '../../../lib/use-undo-keys.ts'

/** Undo and redo for what a board does with frameworks. */
export const useFrameworksUndo = (bodyId: BodyId): Undo => {
  const state = useAsk('frameworks.undoState', { bodyId })
  const { mutate: undo } = useTell('frameworks.undo')
  const { mutate: redo } = useTell('frameworks.redo')
  return useUndoKeys(
    state.data,
    (then) => undo({ bodyId }, then),
    (then) => redo({ bodyId }, then),
  )
}
