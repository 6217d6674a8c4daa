import { useRef } from 'react'
import { useDrawnPage } from './use-drawn-page.ts'
import { useNear } from '../../lib/use-near.ts'
import type { OpenPdf } from './use-pdf.ts'
import styles from './viewer.module.css'

interface ThumbnailsProps {
  readonly pdf: OpenPdf
  readonly current: number
  readonly onGo: (page: number) => void
}

const thumbnailWidth = 112

/** Every page, small: to see at a glance what the pack is made of. */
export const Thumbnails = ({ pdf, current, onGo }: ThumbnailsProps) => (
  <ol className={styles.thumbnails}>
    {Array.from({ length: pdf.document.numPages }, (_, index) => (
      <li key={index + 1}>
        <Thumbnail pdf={pdf} number={index + 1} isCurrent={index + 1 === current} onGo={onGo} />
      </li>
    ))}
  </ol>
)

interface ThumbnailProps {
  readonly pdf: OpenPdf
  readonly number: number
  readonly isCurrent: boolean
  readonly onGo: (page: number) => void
}

const Thumbnail = ({ pdf, number, isCurrent, onGo }: ThumbnailProps) => {
  const outer = useRef<HTMLButtonElement>(null)
  const isNear = useNear(outer, '400px 0px')
  const zoom = thumbnailWidth / pdf.usualSize.width
  const { canvas, size } = useDrawnPage(pdf.document, number, zoom, isNear)
  const { width, height } = size ?? pdf.usualSize
  return (
    <button
      ref={outer}
      type="button"
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={`Page ${number}`}
      className={styles.thumbnail}
      onClick={() => onGo(number)}
    >
      <span className={styles.sheet} style={{ width: width * zoom, height: height * zoom }}>
        {isNear && <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />}
      </span>
      <span>{number}</span>
    </button>
  )
}
