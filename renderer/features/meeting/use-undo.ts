import { useEffect } from 'react'
import { useSay } from '../../components/toasts.tsx'
import { useAsk, useTell } from '../../lib/use-ask.ts'
import { useMenuCommands } from '../../lib/use-menu-commands.ts'

export interface Undo {
  /** What the button takes back, such as "Move “Budget”"; null when there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  readonly undoLast: () => void
  readonly redoLast: () => void
}

/** A text field has an undo of its own. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

/** Undo and redo for one meeting, on buttons and on the keys everybody knows. */
export const useUndo = (meetingId: string): Undo => {
  const say = useSay()
  const state = useAsk('undo.state', { meetingId })
  const { mutate: undo } = useTell('undo.undo')
  const { mutate: redo } = useTell('undo.redo')
  const [canUndo, canRedo] = [state.data?.undo ?? null, state.data?.redo ?? null]

  const undoLast = () => {
    if (canUndo === null) return
    undo(
      { meetingId },
      {
        onSuccess: ({ label }) => say({ text: `Undone: ${label}` }),
        onError: ({ message }) => say({ text: message }),
      },
    )
  }
  const redoLast = () => {
    if (canRedo === null) return
    redo(
      { meetingId },
      {
        onSuccess: ({ label }) => say({ text: `Done again: ${label}` }),
        onError: ({ message }) => say({ text: message }),
      },
    )
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) undoLast()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redoLast()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  useMenuCommands({ undo: undoLast, redo: redoLast })

  return { undo: canUndo, redo: canRedo, undoLast, redoLast }
}
