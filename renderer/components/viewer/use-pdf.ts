import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { openPdf } from './pdfjs.ts'
import type { OutlineLine } from './viewing.ts'
import { outlineOf } from './outline.ts'

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  /** Of the first page, at 100 %, in CSS pixels: what others are taken for until they are seen. */
  readonly usualSize: PageSize
  readonly outline: readonly OutlineLine[]
}

export interface PageSize {
  readonly width: number
  readonly height: number
}

/** PDF units are 1/72 inch, CSS pixels 1/96. */
export const cssScale = 96 / 72

interface Opening {
  /** Of what is shown; that of what is wanted follows when it is open. */
  readonly address: string
  readonly pdf: OpenPdf | null
  readonly failure: string | null
}

const read = async (document: PDFDocumentProxy, hasOutline: boolean): Promise<OpenPdf> => {
  const { width, height } = (await document.getPage(1)).getViewport({ scale: cssScale })
  return { document, usualSize: { width, height }, outline: hasOutline ? await outlineOf(document) : [] }
}

/** Opens a PDF and keeps it while it is looked at; null until the first is open. The last stays until the next is there. A null address opens none. Without an outline it is sooner open. */
export const usePdf = (address: string | null, hasOutline = true): Opening | null => {
  const [opening, setOpening] = useState<Opening | null>(null)
  const shown = useRef<Loaded | null>(null)
  useEffect(() => {
    if (address === null) return undefined
    let isWanted = true
    const load = async () => {
      const loaded = await openPdf(address)
      const pdf = isWanted ? await read(loaded.document, hasOutline) : null
      if (!isWanted || pdf === null) return loaded.destroy()
      shown.current?.destroy()
      shown.current = loaded
      setOpening({ address, pdf, failure: null })
    }
    load().catch((cause: unknown) => {
      const failure = cause instanceof Error ? cause.message : String(cause)
      if (isWanted) setOpening({ address, pdf: null, failure })
    })
    return () => {
      isWanted = false
    }
  }, [address, hasOutline])
  useEffect(() => () => shown.current?.destroy(), [])
  return opening
}

type Loaded = Awaited<ReturnType<typeof openPdf>>
