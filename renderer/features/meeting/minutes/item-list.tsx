import type { MinutedItem } from '@shared/contract/minutes.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { isBlank } from '@shared/rules/minute-text.ts'
import { LockKeyhole, PencilLine } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import rows from '../../../components/chosen-row.module.css'
import { cx } from '../../../lib/cx.ts'
import { isUnderWay, spokenItem, statusOf, timeWords } from './item-words.ts'
import styles from './minutes.module.css'

interface ItemListProps {
  readonly items: readonly MinutedItem[]
  readonly chosenId: AgendaItemId
  readonly onChoose: (id: AgendaItemId) => void
}

/** The business as it was taken: where one is, what is written, how long it took. */
export const ItemList = ({ items, chosenId, onChoose }: ItemListProps) => {
  const outer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The rows are drawn a moment after the list itself.
    const frame = requestAnimationFrame(() => showChosen(outer.current, chosenId))
    return () => cancelAnimationFrame(frame)
  }, [chosenId])
  return (
    <ListBox
      ref={outer}
      aria-label="Items"
      items={items.map((item) => ({ ...item, id: item.itemId }))}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosenId]}
      onSelectionChange={(keys) => {
        const chosen = items.find(({ itemId }) => keys !== 'all' && keys.has(itemId))
        if (chosen !== undefined) onChoose(chosen.itemId)
      }}
      className={cx(styles.items)}
    >
      {(item) => (
        <ListBoxItem
          id={item.itemId}
          textValue={`${item.number} ${item.title}`}
          aria-label={spokenItem(item)}
          className={cx(rows.row, styles.item, isUnderWay(item) && styles.now)}
          data-level={Math.min(item.level, 3)}
          data-status={item.status}
        >
          <span className={styles.number}>{item.number}</span>
          <span className={styles.title}>
            {item.title}
            {item.isClosed && <LockKeyhole className={styles.lock} aria-hidden="true" size={14} />}
          </span>
          <small className={styles.facts}>
            {!(isBlank(item.text) && isBlank(item.closedText)) && <PencilLine aria-hidden="true" size={13} />}
            {statusOf(item) !== '' && <b>{statusOf(item)}</b>}
            {item.isOutOfOrder && <span>out of order</span>}
            {item.isAdded && <span>added</span>}
            <span>{timeWords(item)}</span>
          </small>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** Scrolls the list, and the list alone, to the item that one went to by keys. */
const showChosen = (list: HTMLDivElement | null, id: string): void => {
  const row = list?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)
  if (list === null || row === null || row === undefined) return
  const above = row.offsetTop - list.offsetTop
  if (above < list.scrollTop) list.scrollTop = above
  else if (above + row.offsetHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = above + row.offsetHeight - list.clientHeight
}
