import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
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
  readonly address: string
  readonly pdf: OpenPdf | null
  readonly failure: string | null
}

const read = async (document: PDFDocumentProxy): Promise<OpenPdf> => {
  const { width, height } = (await document.getPage(1)).getViewport({ scale: cssScale })
  return { document, usualSize: { width, height }, outline: await outlineOf(document) }
}

/** Opens a PDF and keeps it while it is looked at. Both are null while it is being opened. */
export const usePdf = (address: string): Pick<Opening, 'pdf' | 'failure'> => {
  const [opening, setOpening] = useState<Opening | null>(null)
  useEffect(() => {
    let isWanted = true
    let destroy: (() => void) | null = null
    const load = async () => {
      const loaded = await openPdf(address)
      destroy = loaded.destroy
      if (!isWanted) return loaded.destroy()
      const pdf = await read(loaded.document)
      if (isWanted) setOpening({ address, pdf, failure: null })
    }
    load().catch((cause: unknown) => {
      const failure = cause instanceof Error ? cause.message : String(cause)
      if (isWanted) setOpening({ address, pdf: null, failure })
    })
    return () => {
      isWanted = false
      destroy?.()
    }
  }, [address])
  return opening?.address === address ? opening : { pdf: null, failure: null }
}
