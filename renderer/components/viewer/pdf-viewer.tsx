import { useRef, useState } from 'react'
import { Loading } from '../loading.tsx'
import { Notice } from '../notice.tsx'
import { PdfPage } from './pdf-page.tsx'
import { ViewerBar } from './viewer-bar.tsx'
import { ViewerSide } from './viewer-side.tsx'
import { type OpenPdf, usePdf } from './use-pdf.ts'
import { type Place, usePages, useRoom } from './use-pages.ts'
import { useZoomKeys } from './use-zoom-keys.ts'
import styles from './viewer.module.css'

interface PdfViewerProps {
  readonly address: string
  /** What it is, for who hears it. */
  readonly title: string
}

/**
 * A PDF in the app: pages to scroll, small pages and bookmarks to jump by, keys for all of it. When it is made anew, the
 * reader stays on the same page at the same size.
 */
export const PdfViewer = ({ address, title }: PdfViewerProps) => {
  const opening = usePdf(address)
  const [place, setPlace] = useState<Place>({ page: 1, zoom: null })
  if (opening === null) return <Loading what="Opening the PDF" />
  if (opening.pdf === null) return <Notice tone="late">This PDF could not be shown: {opening.failure}</Notice>
  return <Opened key={opening.address} pdf={opening.pdf} title={title} place={place} onPlace={setPlace} />
}

interface OpenedProps {
  readonly pdf: OpenPdf
  readonly title: string
  readonly place: Place
  readonly onPlace: (place: Place) => void
}

/** Less than this, and the page itself would be too small to read beside it. */
const roomForSide = 820

const Opened = ({ pdf, title, place, onPlace }: OpenedProps) => {
  const scroller = useRef<HTMLDivElement>(null)
  const pages = usePages(scroller, pdf, place, onPlace)
  const outer = useRef<HTMLDivElement>(null)
  const room = useRoom(outer)
  const [wantsSide, setWantsSide] = useState<boolean | null>(null)
  // Two pages need no map.
  const hasSide = wantsSide ?? (room >= roomForSide && pdf.document.numPages > 2)
  useZoomKeys(scroller, pages.changeZoom)
  return (
    <div ref={outer} className={styles.viewer}>
      <ViewerBar
        page={pages.page}
        pageCount={pdf.document.numPages}
        zoom={pages.zoom}
        hasSide={hasSide}
        onGo={pages.go}
        onZoom={pages.changeZoom}
        onSide={() => setWantsSide(!hasSide)}
      />
      <div className={styles.work}>
        {hasSide && <ViewerSide pdf={pdf} current={pages.page} onGo={pages.go} />}
        <section
          ref={scroller}
          className={styles.scroller}
          aria-label={title}
          // Scrolled with the arrow and page keys, so it must take the focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          data-scroller
        >
          {Array.from({ length: pdf.document.numPages }, (_, index) => (
            <PdfPage key={index + 1} pdf={pdf} number={index + 1} zoom={pages.zoom} onGo={pages.go} />
          ))}
        </section>
      </div>
    </div>
  )
}
