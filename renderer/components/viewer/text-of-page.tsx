import type { PDFPageProxy } from 'pdfjs-dist'
import { type CSSProperties, useEffect, useRef } from 'react'
import { cssScale } from './use-pdf.ts'
import styles from './viewer.module.css'

interface TextOfPageProps {
  readonly page: PDFPageProxy
  readonly zoom: number
}

/** The words of a page, unseen and in place: they can be selected, found and read aloud. */
export const TextOfPage = ({ page, zoom }: TextOfPageProps) => {
  const layer = useRef<HTMLDivElement>(null)
  const scale = zoom * cssScale
  useEffect(() => {
    const { current } = layer
    if (current === null) return undefined
    let stop: (() => void) | null = null
    let isWanted = true
    const draw = async () => {
      const { TextLayer } = await import('pdfjs-dist')
      if (!isWanted) return
      const text = new TextLayer({
        textContentSource: page.streamTextContent(),
        container: current,
        viewport: page.getViewport({ scale }),
      })
      stop = () => text.cancel()
      await text.render()
    }
    current.replaceChildren()
    draw().catch((cause: unknown) => {
      // Given up because the page went out of view or the zoom changed.
      if (isWanted) throw cause
    })
    return () => {
      isWanted = false
      stop?.()
    }
  }, [page, scale])
  return (
    <div
      ref={layer}
      className={styles.text}
      data-text=""
      style={{ '--total-scale-factor': String(scale) } as CSSProperties}
    />
  )
}
