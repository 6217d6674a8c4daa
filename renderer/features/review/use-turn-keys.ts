import { type RefObject, useEffect } from 'react'

/** Left and right turn a page while the pages have the focus; arrows up and down and the page keys scroll by themselves. */
export const useTurnKeys = (
  scroller: RefObject<HTMLDivElement | null>,
  page: number,
  pageCount: number,
  onGo: (page: number) => void,
): void => {
  useEffect(() => {
    const { current } = scroller
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      event.preventDefault()
      onGo(Math.min(pageCount, Math.max(1, page + step)))
    }
    current?.addEventListener('keydown', onKey)
    return () => current?.removeEventListener('keydown', onKey)
  }, [scroller, page, pageCount, onGo])
}
