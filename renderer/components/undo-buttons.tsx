import { Redo2, Undo2 } from 'lucide-react'
import type { Undo } from '../lib/use-undo-keys.ts'
import { IconButton } from './icon-button.tsx'

/** Undo and redo, each saying what it would take back or do again. */
export const UndoButtons = ({ undo }: { readonly undo: Undo }) => (
  <>
    <IconButton
      isEdged
      label={undo.undo === null ? 'Nothing to undo' : `Undo: ${undo.undo} (Ctrl+Z)`}
      icon={<Undo2 />}
      isDisabled={undo.undo === null}
      onPress={undo.undoLast}
    />
    <IconButton
      isEdged
      label={undo.redo === null ? 'Nothing to do again' : `Redo: ${undo.redo} (Ctrl+Shift+Z)`}
      icon={<Redo2 />}
      isDisabled={undo.redo === null}
      onPress={undo.redoLast}
    />
  </>
)
