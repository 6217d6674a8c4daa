import type { ListedItem } from '@shared/contract/agenda.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { useMemo, useRef } from 'react'
import { Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components'
import rows from '../../../components/chosen-row.module.css'
import { cx } from '../../../lib/cx.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import { useRowPress } from '../use-row-press.ts'
import type { MoveName, Place } from './agenda-moves.ts'
import { AgendaRow } from './agenda-row.tsx'
import { type Branch, buildTree } from './agenda-tree.ts'
import styles from './agenda.module.css'
import { spokenRow } from './item-words.ts'
import { useAgendaDrag } from './use-agenda-drag.tsx'
import { useRowKeys } from './use-row-keys.ts'

interface AgendaListProps {
  readonly items: readonly ListedItem[]
  readonly chosenId: AgendaItemId | null
  readonly onChoose: (id: AgendaItemId | null) => void
  /** Enter on a row: go on in its form. */
  readonly onOpen: () => void
  readonly onPress: () => void
  readonly onMove: (item: ListedItem, name: MoveName) => void
  readonly onMoveTo: (item: ListedItem, place: Place<AgendaItemId>) => void
  readonly onWithdraw: (item: ListedItem) => void
  /** Files from outside, let go of on an item. */
  readonly onFiles: (item: ListedItem, files: readonly File[]) => void
}

/** An item with what only the clerk is told of it. */
interface RowItem extends ListedItem {
  readonly isInterestNamed: boolean
}

/** Marks the items that name an interest of a member who need not withdraw yet. */
const useRows = (items: readonly ListedItem[]): readonly RowItem[] => {
  const meetingId = items[0]?.meetingId
  const matches = useAsk('interests.matches', meetingId === undefined ? null : { meetingId }).data
  return useMemo(() => {
    const named = new Set(matches?.filter(({ isWithdrawing }) => !isWithdrawing).map(({ itemId }) => itemId))
    return items.map((item) => ({ ...item, isInterestNamed: named.has(item.id) }))
  }, [items, matches])
}

const renderBranch = ({ item, children }: Branch<RowItem>) => (
  <TreeItem
    id={item.id}
    textValue={`${item.number} ${item.title}`}
    aria-label={spokenRow(item, item.isInterestNamed)}
    className={cx(rows.row, styles.item)}
  >
    <TreeItemContent>
      <AgendaRow item={item} isInterestNamed={item.isInterestNamed} />
    </TreeItemContent>
    <Collection items={children}>{renderBranch}</Collection>
  </TreeItem>
)

/** The agenda as a tree: chosen with a click or the arrows, moved by drag, by touch and by keys. */
export const AgendaList = (props: AgendaListProps) => {
  const { items, chosenId, onChoose } = props
  const outer = useRef<HTMLDivElement>(null)
  const rows = useRows(items)
  const tree = useMemo(() => buildTree(rows), [rows])
  const parents = useMemo(() => new Set(items.flatMap(({ parentId }) => parentId ?? [])), [items])
  const itemOf = (key: unknown) => items.find(({ id }) => id === key) ?? null
  const { dragAndDropHooks } = useAgendaDrag({ items, onMoveTo: props.onMoveTo, onFiles: props.onFiles })
  useRowPress(outer, props.onPress)
  useRowKeys(outer, {
    onMove: (key, name) => withItem(itemOf(key), (item) => props.onMove(item, name)),
    onDelete: (key) => withItem(itemOf(key), props.onWithdraw),
  })

  return (
    <div ref={outer} className={styles.list}>
      <div className={styles.heading} aria-hidden="true">
        <span />
        <span>No.</span>
        <span>Item</span>
        <span>For</span>
        <span>Papers</span>
        <span className={styles.end}>Starts</span>
      </div>
      <Tree
        aria-label="Agenda"
        items={tree}
        // Everything is always open: an agenda is short, and a hidden sub-item is a forgotten one.
        expandedKeys={parents}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => onChoose(keys === 'all' ? null : (itemOf([...keys][0])?.id ?? null))}
        onAction={props.onOpen}
        dragAndDropHooks={dragAndDropHooks}
        className={cx(styles.tree)}
      >
        {renderBranch}
      </Tree>
    </div>
  )
}

const withItem = (item: ListedItem | null, run: (item: ListedItem) => void) => {
  if (item !== null) run(item)
}
