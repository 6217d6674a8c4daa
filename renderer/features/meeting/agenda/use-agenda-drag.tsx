import type { ListedItem } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { DropIndicator, isFileDropItem, useDragAndDrop } from 'react-aria-components'
import { cx } from '../../../lib/cx.ts'
import { type Place, placeOfDrop } from './agenda-moves.ts'
import type { Branch } from './agenda-tree.ts'
import styles from './agenda.module.css'

const ownType = 'application/x-packhorse-item'

interface AgendaDrag {
  readonly items: readonly ListedItem[]
  readonly onMoveTo: (item: ListedItem, place: Place<AgendaItemId>) => void
  readonly onFiles: (item: ListedItem, files: readonly File[]) => void
}

/** Items are dragged within the agenda; files from outside can be let go of on an item. */
export const useAgendaDrag = ({ items, onMoveTo, onFiles }: AgendaDrag) =>
  useDragAndDrop<Branch<ListedItem>>({
    getItems: (_keys, branches) =>
      branches.map(({ item }) => ({ [ownType]: item.id, 'text/plain': `${item.number} ${item.title}` })),
    getDropOperation: (target, types) => {
      if (types.has(ownType)) return 'move'
      return target.type === 'item' && target.dropPosition === 'on' ? 'copy' : 'cancel'
    },
    onMove: ({ keys, target }) => {
      const item = items.find(({ id }) => keys.has(id))
      if (item === undefined) return
      const place = placeOfDrop(items, item.id, {
        key: String(target.key),
        dropPosition: target.dropPosition,
      })
      if (place !== null) onMoveTo(item, place)
    },
    onItemDrop: ({ items: dropped, target, isInternal }) => {
      const item = items.find(({ id }) => id === target.key)
      if (isInternal || item === undefined) return
      void Promise.all(dropped.filter(isFileDropItem).map((file) => file.getFile())).then((files) => {
        if (files.length > 0) onFiles(item, files)
      })
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={cx(styles.landing)} />,
  })
