import { useEffect } from 'react'
import { useSay } from '../components/toasts.tsx'
import { useMenuCommands } from './use-menu-commands.ts'

export interface Undo {
  /** What the button takes back, such as "Move “Budget”"; null when there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  readonly undoLast: () => void
  readonly redoLast: () => void
}

interface Then {
  readonly onSuccess: (done: { readonly label: string }) => void
  readonly onError: (failure: { readonly message: string }) => void
}

/** A text field has an undo of its own. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null

/** Undo and redo for one piece of work, on the keys everybody knows, and for the buttons beside it. */
export const useUndoKeys = (
  state: { readonly undo: string | null; readonly redo: string | null } | undefined,
  undo: (then: Then) => void,
  redo: (then: Then) => void,
): Undo => {
  const say = useSay()
  const [canUndo, canRedo] = [state?.undo ?? null, state?.redo ?? null]
  const saying = (word: string): Then => ({
    onSuccess: ({ label }) => say({ text: `${word}: ${label}` }),
    onError: ({ message }) => say({ text: message }),
  })
  const undoLast = () => {
    if (canUndo !== null) undo(saying('Undone'))
  }
  const redoLast = () => {
    if (canRedo !== null) redo(saying('Done again'))
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
