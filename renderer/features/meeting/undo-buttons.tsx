import { Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '../../components/icon-button.tsx'
import { useMenuCommands } from '../../lib/use-menu-commands.ts'
import { useUndo } from './use-undo.ts'

/** Undo and redo, each saying what it would take back or do again. */
export const UndoButtons = ({ meetingId }: { readonly meetingId: string }) => {
  const undo = useUndo(meetingId)
  useMenuCommands({ undo: undo.undoLast, redo: undo.redoLast })
  return (
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
}
