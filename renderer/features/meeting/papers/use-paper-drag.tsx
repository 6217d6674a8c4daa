import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { paperId, type PaperId } from '@shared/entities/paper.ts'
import { DropIndicator, isFileDropItem, isTextDropItem, useDragAndDrop } from 'react-aria-components'
import { cx } from '../../../lib/cx.ts'
import { type PaperPlace, placeOfPaperDrop } from './paper-moves.ts'
import styles from './papers.module.css'

const ownType = 'application/x-packhorse-paper'

type Dropped = Parameters<typeof isFileDropItem>[0]

const filesIn = (dropped: readonly Dropped[]): Promise<readonly File[]> =>
  Promise.all(dropped.filter(isFileDropItem).map((file) => file.getFile()))

/** The paper of another item that was let go of here, or null. */
const paperIn = async (dropped: readonly Dropped[]): Promise<PaperId | null> => {
  const ours = dropped.filter(isTextDropItem).find((each) => each.types.has(ownType))
  if (ours === undefined) return null
  const read = paperId.safeParse(await ours.getText(ownType))
  return read.success ? read.data : null
}

interface PaperDrag {
  readonly item: ListedItem
  readonly onMove: (paperId: PaperId, place: PaperPlace<AgendaItemId, PaperId>) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** Papers are dragged within an item and to others; files come from outside. */
export const usePaperDrag = ({ item, onMove, onFiles }: PaperDrag) => {
  const dropHere = async (dropped: readonly Dropped[], beforeId: PaperId | null) => {
    const paper = await paperIn(dropped)
    if (paper !== null) onMove(paper, { itemId: item.id, beforeId })
    const files = await filesIn(dropped)
    if (files.length > 0) onFiles(files)
  }
  const beforeOf = (key: unknown, position: 'before' | 'after'): PaperId | null => {
    const index = item.papers.findIndex(({ id }) => id === key)
    return item.papers[position === 'before' ? index : index + 1]?.id ?? null
  }
  return useDragAndDrop<ListedPaper>({
    getItems: (_keys, papers) =>
      papers.map(({ id, reference, title }) => ({ [ownType]: id, 'text/plain': `${reference} ${title}` })),
    getDropOperation: (_target, types) => (types.has(ownType) ? 'move' : 'copy'),
    onReorder: ({ keys, target }) => {
      const dragged = item.papers.find(({ id }) => keys.has(id))
      const over = item.papers.find(({ id }) => id === target.key)
      if (dragged === undefined || over === undefined || target.dropPosition === 'on') return
      const place = placeOfPaperDrop(item, dragged.id, { key: over.id, dropPosition: target.dropPosition })
      if (place !== null) onMove(dragged.id, place)
    },
    onInsert: ({ items, target }) =>
      void dropHere(items, beforeOf(target.key, target.dropPosition === 'before' ? 'before' : 'after')),
    onRootDrop: ({ items }) => void dropHere(items, null),
    renderDropIndicator: (target) => <DropIndicator target={target} className={cx(styles.landing)} />,
  })
}
