import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { useEffect, useRef } from 'react'

/** `next`: puts the open motion to the vote, or moves one where none is open. */
export type AskedFor = 'next' | 'motion' | 'agreed' | 'noted'

interface Wish {
  readonly itemId: AgendaItemId
  readonly form: AskedFor
}
type Listener = (wish: Wish) => void

const listeners = new Set<Listener>()

/** From a line of the minute to the panel beside it: open this form. */
export const askForForm = (wish: Wish): void => {
  for (const listener of listeners) listener(wish)
}

/** Hears it, and the keys that ask for the same from anywhere on the desk. */
export const useFormAsked = (itemId: AgendaItemId, onAsked: (form: AskedFor) => void): void => {
  const now = useRef({ itemId, onAsked })
  useEffect(() => {
    now.current = { itemId, onAsked }
  })
  useEffect(() => {
    const onWish = (wish: Wish) => {
      if (wish.itemId === now.current.itemId) now.current.onAsked(wish.form)
    }
    const onKey = (event: KeyboardEvent) => {
      const isOurs =
        (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'm'
      if (!isOurs || event.defaultPrevented) return
      event.preventDefault()
      now.current.onAsked('next')
    }
    listeners.add(onWish)
    window.addEventListener('keydown', onKey)
    return () => {
      listeners.delete(onWish)
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}
