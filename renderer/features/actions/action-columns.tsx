import type { ListedAction } from '@shared/contract/actions.ts'
import type { ActionId } from '@shared/entities/action.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { Button } from '../../components/button.tsx'
import type { Column } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import styles from './actions.module.css'
import { ChooseBox } from './choose-box.tsx'
import { RaisedLink } from './raised-link.tsx'
import type { ChosenActions } from './use-chosen-actions.ts'

export interface RowDeeds {
  readonly openId: ActionId | null
  readonly onOpen: (id: ActionId) => void
  readonly onUpdate: (action: ListedAction) => void
}

interface ColumnsOf extends RowDeeds {
  readonly chosen: ChosenActions
  readonly total: number
  readonly isEveryBody: boolean
}

/** What is to be done, by whom, by when, and how it stands. The text opens the whole of it beside the table. */
export const actionColumns = ({
  openId,
  onOpen,
  onUpdate,
  chosen,
  total,
  isEveryBody,
}: ColumnsOf): readonly Column<ListedAction>[] => [
  {
    id: 'choose',
    header: 'Choose',
    width: '3rem',
    headerCell: (
      <ChooseBox
        label={`Choose all ${total}`}
        isChosen={total > 0 && chosen.ids.size >= total}
        isPartly={chosen.ids.size > 0 && chosen.ids.size < total}
        onToggle={() => (chosen.ids.size >= total ? chosen.clear() : chosen.all())}
      />
    ),
    cell: ({ id, text }, at) => (
      <ChooseBox
        label={`Choose: ${text}`}
        isChosen={chosen.ids.has(id)}
        onToggle={(isRun) => (isRun ? chosen.extendTo(at) : chosen.toggle(id, at))}
      />
    ),
  },
  {
    id: 'text',
    header: 'Action',
    isRowHeader: true,
    width: '36%',
    cell: (action) => (
      <>
        <button
          type="button"
          className={styles.text}
          data-part="text"
          aria-expanded={action.id === openId}
          onClick={() => onOpen(action.id)}
        >
          {action.text}
        </button>
        {action.isConfidential && <Tag tone="closed">confidential</Tag>}
        {action.priority === 'high' && <Tag tone="soon">high priority</Tag>}
        {action.priority === 'low' && <Tag>low priority</Tag>}
        <small>
          {isEveryBody && `${action.bodyName}. `}
          <RaisedLink action={action} />
        </small>
      </>
    ),
  },
  {
    id: 'owner',
    header: 'Owner',
    width: '16%',
    cell: ({ owner }) => (owner === '' ? <Tag tone="want">nobody yet</Tag> : owner),
  },
  {
    id: 'due',
    header: 'Due',
    width: '19%',
    cell: ({ due, late }) => (
      <span className={styles.due}>
        {due === '' ? 'No day' : due}
        {late !== '' && <Tag tone="late">{late}</Tag>}
      </span>
    ),
  },
  {
    id: 'status',
    header: 'Status',
    width: '14%',
    cell: ({ status }) => (
      <Tag tone={status === 'done' || status === 'checked' ? 'done' : 'plain'}>
        {actionStatusWords[status]}
      </Tag>
    ),
  },
  {
    id: 'update',
    header: 'Update',
    isHeaderHidden: true,
    align: 'end',
    width: '6.5rem',
    cell: (action) => (
      <Button aria-label={`Update: ${action.text}`} onPress={() => onUpdate(action)}>
        Update
      </Button>
    ),
  },
]
