import type { ListedAction } from '@shared/contract/actions.ts'
import { type ActionId, actionId, type ActionStatus } from '@shared/entities/action.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { GripVertical } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button, GridList, GridListItem, isTextDropItem, useDragAndDrop } from 'react-aria-components'
import { Tag } from '../../../components/tag.tsx'
import { cx } from '../../../lib/cx.ts'
import styles from './board.module.css'

interface BoardColumnProps {
  readonly status: ActionStatus
  readonly total: number
  readonly actions: readonly ListedAction[]
  readonly openId: ActionId | null
  /** The card that was moved here last: when it is drawn, it takes the keyboard with it. Null: none was. */
  readonly movedId: ActionId | null
  readonly onOpen: (id: ActionId) => void
  readonly onMove: (actionIds: ActionId[]) => void
}

const ownType = 'application/x-packhorse-action'

export const BoardColumn = ({
  status,
  total,
  actions,
  openId,
  movedId,
  onOpen,
  onMove,
}: BoardColumnProps) => {
  const { dragAndDropHooks } = useDragAndDrop<ListedAction>({
    getItems: (_keys, dragged) => dragged.map(({ id, text }) => ({ [ownType]: id, 'text/plain': text })),
    acceptedDragTypes: [ownType],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      const ours = items.filter(isTextDropItem).filter(({ types }) => types.has(ownType))
      void Promise.all(ours.map((item) => item.getText(ownType))).then((ids) => {
        const known = ids.flatMap((id) => actionId.safeParse(id).data ?? [])
        if (known.length > 0) onMove(known)
      })
    },
  })
  const words = actionStatusWords[status]
  return (
    <section className={styles.column} aria-label={`${words}, ${total}`}>
      <h2>
        {words} <span className={styles.count}>{total}</span>
      </h2>
      <GridList
        aria-label={words}
        items={actions}
        dependencies={[openId, movedId]}
        selectionMode="none"
        onAction={(key) => {
          const chosen = actions.find(({ id }) => id === key)
          if (chosen !== undefined) onOpen(chosen.id)
        }}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <span className={styles.none}>None</span>}
        className={cx(styles.cards)}
      >
        {(action) => <Card action={action} isOpen={action.id === openId} isMoved={action.id === movedId} />}
      </GridList>
      {total > actions.length && <p className={styles.none}>{total - actions.length} more</p>}
    </section>
  )
}

interface CardProps {
  readonly action: ListedAction
  readonly isOpen: boolean
  readonly isMoved: boolean
}

const Card = ({ action, isOpen, isMoved }: CardProps) => (
  <GridListItem
    id={action.id}
    value={action}
    textValue={action.text}
    className={cx(styles.card, isOpen && styles.open)}
  >
    <Button slot="drag" aria-label={`Move “${action.text}”`} className={cx(styles.grip)}>
      <GripVertical aria-hidden="true" size={18} />
    </Button>
    <CardWords action={action} isMoved={isMoved} />
  </GridListItem>
)

/** Within the row, so that it is drawn when the row is. */
const CardWords = ({ action, isMoved }: Omit<CardProps, 'isOpen'>) => {
  const { text, owner, due, late, priority, isConfidential } = action
  const words = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isMoved) words.current?.closest<HTMLElement>('[role="row"]')?.focus()
  }, [isMoved])
  return (
    <div ref={words} className={styles.words}>
      <span>{text}</span>
      <small>{[owner || 'Nobody yet', due].filter(Boolean).join(', ')}</small>
      <span className={styles.tags}>
        {late !== '' && <Tag tone="late">{late}</Tag>}
        {priority === 'high' && <Tag tone="soon">high priority</Tag>}
        {isConfidential && <Tag tone="closed">confidential</Tag>}
      </span>
    </div>
  )
}
