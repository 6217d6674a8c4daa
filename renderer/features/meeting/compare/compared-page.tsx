import { PdfPage } from '../../../components/viewer/pdf-page.tsx'
import type { OpenPdf } from '../../../components/viewer/use-pdf.ts'
import type { WordChange } from './compare-words.ts'
import styles from './compare.module.css'

interface ComparedPageProps {
  readonly pdf: OpenPdf
  readonly page: number
  readonly zoom: number
  readonly side: 'old' | 'now'
  readonly changes: readonly WordChange[]
  readonly onGo: (page: number) => void
}

/** One page with what is different on it marked: struck through where it has gone, underlined where it is new. */
export const ComparedPage = ({ pdf, page, zoom, side, changes, onGo }: ComparedPageProps) => (
  <div className={styles.sheet}>
    <PdfPage pdf={pdf} number={page} zoom={zoom} onGo={onGo} />
    <div className={styles.marks} aria-hidden="true">
      {changes.map((change, at) =>
        (side === 'old' ? change.removed : change.added)
          .filter((word) => word.page === page)
          .flatMap(({ boxes }) => boxes)
          .map(({ left, top, width, height }) => (
            <span
              key={`${at} ${left} ${top}`}
              className={styles.mark}
              data-side={side}
              style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
            />
          )),
      )}
    </div>
  </div>
)
