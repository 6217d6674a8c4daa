import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { cssScale, type PageSize } from './use-pdf.ts'

interface DrawnPage {
  /** Where it is drawn. */
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly page: PDFPageProxy | null
  /** At 100 %; null until it has been read. */
  readonly size: PageSize | null
}

/** Draws a page into a canvas, as sharp as the screen is, and again when the zoom changes. Stops when it is not wanted. */
export const useDrawnPage = (
  document: PDFDocumentProxy,
  number: number,
  zoom: number,
  isWanted: boolean,
): DrawnPage => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [page, setPage] = useState<PDFPageProxy | null>(null)

  useEffect(() => {
    if (!isWanted || page !== null) return undefined
    let isHere = true
    void document.getPage(number).then((found) => {
      if (isHere) setPage(found)
    })
    return () => {
      isHere = false
    }
  }, [document, number, isWanted, page])

  useEffect(() => {
    const { current } = canvas
    if (page === null || !isWanted || current === null) return undefined
    const viewport = page.getViewport({ scale: zoom * cssScale * window.devicePixelRatio })
    current.width = Math.floor(viewport.width)
    current.height = Math.floor(viewport.height)
    const task = page.render({ canvas: current, viewport })
    // A drawing that is given up says so by an error, which is no fault.
    task.promise.catch((cause: unknown) => {
      if (!(cause instanceof Error && cause.name === 'RenderingCancelledException')) throw cause
    })
    return () => {
      task.cancel()
      // What pdf.js keeps to draw it again: it is more than the picture, and is read anew when it is wanted.
      void task.promise.catch(() => undefined).then(() => page.cleanup())
      // Given back at once: else pictures of pages long gone pile up until the browser clears them away.
      current.width = 0
      current.height = 0
    }
  }, [page, zoom, isWanted])

  if (page === null) return { canvas, page, size: null }
  const { width, height } = page.getViewport({ scale: cssScale })
  return { canvas, page, size: { width, height } }
}
