import type { ListedAction } from '@shared/contract/actions.ts'
import type { ActionId } from '@shared/entities/action.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { Button } from '../../components/button.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import styles from './actions.module.css'
import { RaisedLink } from './raised-link.tsx'

interface ActionTableProps {
  readonly actions: readonly ListedAction[]
  readonly chosenId: ActionId | null
  readonly onChoose: (id: ActionId) => void
  readonly onUpdate: (action: ListedAction) => void
}

/** What is to be done, by whom, by when, and how it stands. The text opens the whole of it beside the table. */
export const ActionTable = ({ actions, chosenId, onChoose, onUpdate }: ActionTableProps) => (
  <Table
    label="Actions"
    rows={actions}
    rowKey={({ id }) => id}
    isFaded={(action) => !isOpenAction(action)}
    isMarked={({ id }) => id === chosenId}
    columns={[
      {
        id: 'text',
        header: 'Action',
        isRowHeader: true,
        width: '38%',
        cell: (action) => (
          <>
            <button
              type="button"
              className={styles.text}
              aria-expanded={action.id === chosenId}
              onClick={() => onChoose(action.id)}
            >
              {action.text}
            </button>
            {action.isConfidential && <Tag tone="closed">confidential</Tag>}
            {action.priority === 'high' && <Tag tone="soon">high priority</Tag>}
            <small>
              <RaisedLink action={action} />
            </small>
          </>
        ),
      },
      {
        id: 'owner',
        header: 'Owner',
        width: '17%',
        cell: ({ owner }) => (owner === '' ? <Tag tone="want">nobody yet</Tag> : owner),
      },
      {
        id: 'due',
        header: 'Due',
        width: '20%',
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
        width: '13%',
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
    ]}
  />
)
