import { useEffect, useRef } from 'react'

/** Control (on a Mac Command) and F look for words in the pack, wherever the focus is. */
export const useSearchKeys = (onAsk: () => void): void => {
  const ask = useRef(onAsk)
  useEffect(() => {
    ask.current = onAsk
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWanted = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey
      if (!isWanted || document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      ask.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
