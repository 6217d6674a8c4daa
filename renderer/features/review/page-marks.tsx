import type { PlacedNote } from '@shared/contract/reader.ts'
import { cx } from '../../lib/cx.ts'
import styles from './review.module.css'

const percent = (share: number): string => `${String(share * 100)}%`

/** The reader's marks where they stand on a page. */
export const PageMarks = ({
  notes,
  page,
}: {
  readonly notes: readonly PlacedNote[]
  readonly page: number
}) =>
  notes
    .filter(({ pdfPage }) => pdfPage === page)
    .flatMap(({ id, kind, rects }) =>
      rects.map(({ x, y, w, h }, index) => (
        <span
          // The rectangles of a note never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${id} ${String(index)}`}
          aria-hidden="true"
          className={cx(styles.mark, styles[kind])}
          style={{ left: percent(x), top: percent(y), width: percent(w), height: percent(h) }}
        />
      )),
    )
