import type { OpenPdf } from '../../components/viewer/use-pdf.ts'
import { Tabs } from '../../components/tabs.tsx'
import viewer from '../../components/viewer/viewer.module.css'
import { cx } from '../../lib/cx.ts'
import { NotesList } from './notes-list.tsx'
import type { ShownPack } from './pack-page.tsx'
import { PartList } from './part-list.tsx'
import { SearchPack } from './search-pack.tsx'
import styles from './review.module.css'

interface ReaderSideProps {
  readonly shown: ShownPack
  readonly pdf: OpenPdf
  readonly page: number
  /** In the place of the pages, where there is no room beside them. */
  readonly isOver: boolean
  readonly onGo: (page: number) => void
}

/** What to jump by: the parts of the pack, the reader's own notes, and words looked for. */
export const ReaderSide = ({ shown, pdf, page, isOver, onGo }: ReaderSideProps) => {
  const { parts, labels, notes, pack } = shown
  return (
    <div className={cx(viewer.side, styles.side, isOver && styles.over)} data-scroller>
      <Tabs
        label="Ways to jump"
        parts={[
          {
            id: 'parts',
            label: 'Contents',
            content: <PartList parts={parts} labels={labels} page={page} onGo={onGo} />,
          },
          {
            id: 'notes',
            label: `Notes (${String(notes.length)})`,
            content: <NotesList notes={notes} onGo={onGo} />,
          },
          {
            id: 'search',
            label: 'Search',
            content: <SearchPack key={pack.id} pdf={pdf} labels={labels} onGo={onGo} />,
          },
        ]}
      />
    </div>
  )
}
