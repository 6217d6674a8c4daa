import { type ReactNode, useRef } from 'react'
import { LinkLayer } from './link-layer.tsx'
import { TextOfPage } from './text-of-page.tsx'
import { useDrawnPage } from './use-drawn-page.ts'
import { useNear } from '../../lib/use-near.ts'
import type { OpenPdf } from './use-pdf.ts'
import styles from './viewer.module.css'

interface PdfPageProps {
  readonly pdf: OpenPdf
  readonly number: number
  readonly zoom: number
  readonly onGo: (page: number) => void
  /** Lies over the picture and under the words, such as a reader's marks. */
  readonly marks?: ReactNode
}

/** One page: its picture, its text over it to select and to read aloud, and its links. */
export const PdfPage = ({ pdf, number, zoom, onGo, marks }: PdfPageProps) => {
  const outer = useRef<HTMLDivElement>(null)
  const isNear = useNear(outer, '600px 0px')
  const { canvas, page, size } = useDrawnPage(pdf.document, number, zoom, isNear)
  const { width, height } = size ?? pdf.usualSize
  return (
    <article
      ref={outer}
      aria-label={`Page ${number}`}
      data-page={number}
      className={styles.page}
      style={{ width: width * zoom, height: height * zoom }}
    >
      {isNear && <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />}
      {isNear && marks}
      {isNear && page !== null && (
        <>
          <TextOfPage page={page} zoom={zoom} />
          <LinkLayer document={pdf.document} page={page} zoom={zoom} onGo={onGo} />
        </>
      )}
    </article>
  )
}
