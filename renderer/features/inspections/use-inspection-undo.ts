import type { InspectionId } from '@shared/entities/inspection.ts'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import { type Undo, useUndoKeys } from '../../lib/use-undo-keys.ts'

/** Undo and redo for one inspection. */
export const useInspectionUndo = (inspectionId: InspectionId): Undo => {
  const state = useAsk('inspections.undoState', { inspectionId })
  const { mutate: undo } = useTell('inspections.undo')
  const { mutate: redo } = useTell('inspections.redo')
  return useUndoKeys(
    state.data,
    (then) => undo({ inspectionId }, then),
    (then) => redo({ inspectionId }, then),
  )
}
