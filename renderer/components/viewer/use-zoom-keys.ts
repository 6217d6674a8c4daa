import { type RefObject, useEffect } from 'react'

const zoomKeys: Readonly<Record<string, 'in' | 'out' | 'fit'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
}

/** Plus, minus and nought while the pages have the focus; arrows, page keys, Home and End scroll by themselves. */
export const useZoomKeys = (
  scroller: RefObject<HTMLDivElement | null>,
  onZoom: (direction: 'in' | 'out' | 'fit') => void,
) => {
  useEffect(() => {
    const { current } = scroller
    const onKey = (event: KeyboardEvent) => {
      const direction = zoomKeys[event.key]
      if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      onZoom(direction)
    }
    current?.addEventListener('keydown', onKey)
    return () => current?.removeEventListener('keydown', onKey)
  }, [scroller, onZoom])
}
