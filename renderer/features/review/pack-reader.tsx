import { useCallback, useRef, useState } from 'react'
import { PdfPage } from '../../components/viewer/pdf-page.tsx'
import type { OpenPdf } from '../../components/viewer/use-pdf.ts'
import { type Place, usePages, useRoom } from '../../components/viewer/use-pages.ts'
import { useZoomKeys } from '../../components/viewer/use-zoom-keys.ts'
import { ViewerBar } from '../../components/viewer/viewer-bar.tsx'
import viewer from '../../components/viewer/viewer.module.css'
import { MarkBar } from './mark-bar.tsx'
import type { ShownPack } from './pack-page.tsx'
import { PageMarks } from './page-marks.tsx'
import { ReaderSide, type SidePart } from './reader-side.tsx'
import { useHitMarks } from './use-hit-marks.ts'
import { useProgress } from './use-progress.ts'
import { useSearch } from './use-search.ts'
import { useSearchKeys } from './use-search-keys.ts'
import { useSelection } from './use-selection.ts'
import { useTurnKeys } from './use-turn-keys.ts'
import styles from './review.module.css'

interface PackReaderProps {
  readonly shown: ShownPack
  readonly pdf: OpenPdf
  readonly startAt: number
}

/** Less than this, and the page itself would be too small to read beside it. */
const roomForSide = 820

/** The pages of a pack with the reader's marks on them, and beside them what to jump by. */
export const PackReader = ({ shown, pdf, startAt }: PackReaderProps) => {
  const { pack, notes, labels } = shown
  const outer = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>({ page: startAt, zoom: null })
  const onPlace = useCallback((next: Place) => setPlace(next), [])
  const pages = usePages(scroller, pdf, place, onPlace)
  const room = useRoom(outer)
  const [wantsSide, setWantsSide] = useState<boolean | null>(null)
  const hasSide = wantsSide ?? room >= roomForSide
  const isOver = room < roomForSide
  const selection = useSelection(scroller)
  const seen = useProgress(pack.id, pages.page, shown.read)
  useTurnKeys(scroller, pages.page, pack.pageCount, pages.go)
  useZoomKeys(scroller, pages.changeZoom)
  const search = useSearch(pdf.document)
  const selectHit = useHitMarks(scroller, search.words)
  const [part, setPart] = useState<SidePart>('parts')
  const [asked, setAsked] = useState(0)
  useSearchKeys(() => {
    setWantsSide(true)
    setPart('search')
    setAsked(asked + 1)
  })
  // Where every page bears its own number there is no more to say.
  const ownLabels = labels.every((label, index) => label === String(index + 1)) ? null : labels
  const go = (page: number) => {
    if (isOver) setWantsSide(false)
    pages.go(page)
  }
  const goToHit = (page: number) => {
    go(page)
    selectHit(page)
  }
  return (
    <div ref={outer} className={viewer.viewer}>
      <ViewerBar
        page={pages.page}
        pageCount={pack.pageCount}
        labels={ownLabels}
        zoom={pages.zoom}
        hasSide={hasSide}
        onGo={pages.go}
        onZoom={pages.changeZoom}
        onSide={() => setWantsSide(!hasSide)}
      />
      <MarkBar pack={pack} label={labels[pages.page - 1] ?? ''} page={pages.page} selection={selection} />
      <div className={viewer.work}>
        {hasSide && (
          <ReaderSide
            shown={shown}
            search={search}
            page={pages.page}
            seen={seen}
            isOver={isOver}
            part={part}
            asked={asked}
            onPart={setPart}
            onGo={go}
            onHit={goToHit}
          />
        )}
        <section
          ref={scroller}
          className={viewer.scroller}
          aria-label={`Pages of ${pack.title}`}
          // Scrolled with the arrow and page keys, so it must take the focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          data-scroller
          // Covered, and not taken away: pages that are not laid out cannot be gone to.
          inert={hasSide && isOver}
        >
          {Array.from({ length: pdf.document.numPages }, (_, index) => (
            <PdfPage
              key={index + 1}
              pdf={pdf}
              number={index + 1}
              zoom={pages.zoom}
              onGo={go}
              marks={<PageMarks notes={notes} page={index + 1} />}
            />
          ))}
        </section>
      </div>
      <p className={styles.heard} aria-live="polite">
        {`Page ${labels[pages.page - 1] ?? ''}, ${String(pages.page)} of ${String(pack.pageCount)}`}
      </p>
    </div>
  )
}
