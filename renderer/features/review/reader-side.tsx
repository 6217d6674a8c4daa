import { Tabs } from '../../components/tabs.tsx'
import viewer from '../../components/viewer/viewer.module.css'
import { cx } from '../../lib/cx.ts'
import { NotesList } from './notes-list.tsx'
import type { ShownPack } from './pack-page.tsx'
import { PartList } from './part-list.tsx'
import { SearchPack } from './search-pack.tsx'
import type { Search } from './use-search.ts'
import styles from './review.module.css'

export type SidePart = 'parts' | 'notes' | 'search'

interface ReaderSideProps {
  readonly shown: ShownPack
  readonly search: Search
  readonly page: number
  /** Pages that were on view, from 1. */
  readonly seen: ReadonlySet<number>
  /** In the place of the pages, where there is no room beside them. */
  readonly isOver: boolean
  readonly part: SidePart
  /** How often the search was asked for by its keys. */
  readonly asked: number
  readonly onPart: (part: SidePart) => void
  readonly onGo: (page: number) => void
  readonly onHit: (page: number) => void
}

/** What to jump by: the parts of the pack, the reader's own notes, and words looked for. */
export const ReaderSide = ({ shown, search, page, seen, isOver, part, asked, ...on }: ReaderSideProps) => {
  const { parts, labels, notes, pack } = shown
  return (
    <div className={cx(viewer.side, styles.side, isOver && styles.over)} data-scroller>
      <Tabs
        label="Ways to jump"
        chosen={part}
        onChoose={(id) => on.onPart(id as SidePart)}
        parts={[
          {
            id: 'parts',
            label: 'Contents',
            content: <PartList parts={parts} labels={labels} page={page} seen={seen} onGo={on.onGo} />,
          },
          {
            id: 'notes',
            label: `Notes (${String(notes.length)})`,
            content: <NotesList notes={notes} onGo={on.onGo} />,
          },
          {
            id: 'search',
            label: 'Search',
            content: (
              <SearchPack
                key={asked}
                search={search}
                pageCount={pack.pageCount}
                labels={labels}
                isAsked={asked > 0}
                onHit={on.onHit}
              />
            ),
          },
        ]}
      />
    </div>
  )
}
