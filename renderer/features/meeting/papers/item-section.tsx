import type { ListedItem } from '@shared/contract/agenda.ts'
import type { PaperId } from '@shared/entities/paper.ts'
import { briefReading } from '@shared/words/reading.ts'
import { LockKeyhole } from 'lucide-react'
import { GridList } from 'react-aria-components'
import { Tag } from '../../../components/tag.tsx'
import { cx } from '../../../lib/cx.ts'
import type { Viewing } from '../../../components/viewer/use-viewing.ts'
import { AddPapersButton } from './add-papers-button.tsx'
import { ExpectPaper } from './expect-paper.tsx'
import { isShown, type PaperFilter } from './paper-filter.ts'
import { PaperRow } from './paper-row.tsx'
import styles from './papers.module.css'
import type { Adding } from './use-add-papers.ts'
import type { PaperCommands } from './use-paper-commands.ts'
import { usePaperDrag } from './use-paper-drag.tsx'

interface ItemSectionProps {
  readonly item: ListedItem
  readonly chosenId: PaperId | null
  readonly onChoose: (id: PaperId | null) => void
  readonly onOpen: () => void
  readonly commands: PaperCommands
  readonly adding: Adding
  readonly viewing: Viewing
  readonly filter: PaperFilter
  readonly bodyId: string
}

/** One item with its papers in order. Files from outside, and papers of other items, can be let go of on it. */
export const ItemSection = ({
  item,
  chosenId,
  onChoose,
  onOpen,
  commands,
  adding,
  viewing,
  filter,
  bodyId,
}: ItemSectionProps) => {
  const { dragAndDropHooks } = usePaperDrag({
    item,
    onMove: commands.move,
    onFiles: (files) => adding.add(item.id, files),
  })
  const reading = item.papers.reduce((sum, paper) => sum + (paper.isTabled ? 0 : paper.readingMinutes), 0)
  const chosen = item.papers.find(({ id }) => id === chosenId)
  return (
    <section
      className={styles.section}
      data-empty={item.papers.length === 0}
      aria-label={`${item.number} ${item.title}`}
    >
      <div className={styles.head}>
        <h2 data-level={item.level}>
          <span>{item.number}</span> {item.title}
        </h2>
        {item.isClosed && (
          <Tag tone="closed">
            <LockKeyhole aria-hidden="true" size={12} /> Confidential
          </Tag>
        )}
        {reading > 0 && <span className={styles.reading}>{briefReading(reading)} to read</span>}
      </div>
      <GridList
        aria-label={`Papers of ${item.number} ${item.title}`}
        items={item.papers.filter((paper) => isShown(filter, paper))}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === undefined ? [] : [chosen.id]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys]
          onChoose(item.papers.find(({ id }) => id === key)?.id ?? null)
        }}
        onAction={onOpen}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <span className={styles.none}>Drop papers here</span>}
        className={cx(styles.list)}
      >
        {(paper) => <PaperRow key={paper.id} paper={paper} viewing={viewing} />}
      </GridList>
      <div className={styles.buttons}>
        <ExpectPaper item={item} bodyId={bodyId} />
        <AddPapersButton itemId={item.id} adding={adding} about={item.title} />
      </div>
    </section>
  )
}
