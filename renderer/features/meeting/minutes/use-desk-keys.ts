import { type RefObject, useEffect, useRef } from 'react'

interface DeskKeys {
  /** Alt with an arrow: the item before or after. */
  readonly onGo: (by: 1 | -1) => void
  /** Ctrl+Enter: starts the item, or goes on to the next. */
  readonly onGoOn: () => void
}

/** The keys of the whole desk. They come before the editor's own, which takes Ctrl+Enter for a break. */
export const useDeskKeys = (keys: DeskKeys): RefObject<HTMLDivElement | null> => {
  const outer = useRef<HTMLDivElement>(null)
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const element = outer.current
    const onKey = (event: KeyboardEvent) => {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
      if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && isArrow)
        now.current.onGo(event.key === 'ArrowDown' ? 1 : -1)
      else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key === 'Enter')
        now.current.onGoOn()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    element?.addEventListener('keydown', onKey, { capture: true })
    return () => element?.removeEventListener('keydown', onKey, { capture: true })
  }, [])
  return outer
}
