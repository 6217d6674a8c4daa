import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { OpenPdf } from './use-pdf.ts'
import { nextZoom, pageAt, zoomToFit } from './viewing.ts'

export interface Pages {
  readonly page: number
  readonly zoom: number
  readonly go: (page: number) => void
  readonly changeZoom: (direction: 'in' | 'out' | 'fit') => void
}

/** Where a reader is. It outlives the PDF, which may be made anew. */
export interface Place {
  readonly page: number
  /** Null: as wide as there is room. */
  readonly zoom: number | null
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
export const usePages = (
  scroller: RefObject<HTMLDivElement | null>,
  pdf: OpenPdf,
  start: Place,
  onPlace: (place: Place) => void,
): Pages => {
  const first = Math.min(start.page, pdf.document.numPages)
  const [page, setPage] = useState(first)
  const [chosenZoom, setChosenZoom] = useState(start.zoom)
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

  const hasRoom = room > 0
  const [startPage] = useState(first)
  useEffect(() => {
    if (hasRoom && startPage > 1) requestAnimationFrame(() => go(startPage))
  }, [hasRoom, startPage, go])

  useEffect(() => onPlace({ page, zoom: chosenZoom }), [onPlace, page, chosenZoom])

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
