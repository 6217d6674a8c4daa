import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { OpenPdf } from './use-pdf.ts'
import { nextZoom, pageAt, zoomToFit } from './viewing.ts'

export interface Pages {
  readonly page: number
  readonly zoom: number
  readonly go: (page: number) => void
  readonly changeZoom: (direction: 'in' | 'out' | 'fit') => void
}

/** Room on both sides of a page in its window, in CSS pixels. */
const margin = 48

const pagesIn = (scroller: HTMLElement): readonly HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>('[data-page]'),
]

/** The width of the window that pages scroll in; 0 until it is known. */
export const useRoom = (scroller: RefObject<HTMLElement | null>): number => {
  const [room, setRoom] = useState(0)
  useEffect(() => {
    const { current } = scroller
    if (current === null) return undefined
    const observer = new ResizeObserver(() => setRoom(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [scroller])
  return room
}

/** Which page is on view and how large; going to one, and zooming about it. */
export const usePages = (scroller: RefObject<HTMLDivElement | null>, pdf: OpenPdf): Pages => {
  const [page, setPage] = useState(1)
  /** Null: as wide as there is room. */
  const [chosenZoom, setChosenZoom] = useState<number | null>(null)
  const room = useRoom(scroller)
  const zoom = chosenZoom ?? (room === 0 ? 1 : zoomToFit(pdf.usualSize.width, room - margin))

  const go = useCallback(
    (wanted: number) => {
      const { current } = scroller
      const target = current === null ? undefined : pagesIn(current)[wanted - 1]
      if (target === undefined) return
      current?.scrollTo({ top: target.offsetTop - 8 })
      setPage(wanted)
    },
    [scroller],
  )

  useEffect(() => {
    const { current } = scroller
    if (current === null) return undefined
    const onScroll = () => {
      const tops = pagesIn(current).map((each) => each.offsetTop)
      setPage(pageAt(tops, current.scrollTop, current.clientHeight))
    }
    current.addEventListener('scroll', onScroll, { passive: true })
    return () => current.removeEventListener('scroll', onScroll)
  }, [scroller])

  const changeZoom = useCallback(
    (direction: 'in' | 'out' | 'fit') => {
      setChosenZoom(direction === 'fit' ? null : nextZoom(zoom, direction))
      // The page that was on view stays on view at its new size.
      requestAnimationFrame(() => go(page))
    },
    [zoom, go, page],
  )

  return { page, zoom, go, changeZoom }
}
