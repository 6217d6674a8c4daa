import type { ActionId, ActionStatus } from '@shared/entities/action.ts'
import { useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import type { RowDeeds } from '../action-columns.tsx'
import type { Question } from '../use-wanted.ts'
import { BoardColumn } from './board-column.tsx'
import styles from './board.module.css'
import { useMoveActions } from './use-move-actions.ts'

interface ActionBoardProps extends Pick<RowDeeds, 'openId' | 'onOpen'> {
  readonly question: Question
}

/** What was moved last, and where to. */
interface Moved {
  readonly id: ActionId
  readonly status: ActionStatus
}

/** As many cards of a column as are shown at first, and more each time. */
const step = 50

/** The register in columns by status. A card is moved by mouse or by keys; its new status is said of it as an update. */
export const ActionBoard = ({ question, openId, onOpen }: ActionBoardProps) => {
  const [limit, setLimit] = useState(step)
  const board = useAsk('register.board', { ...question, limit })
  const move = useMoveActions()
  const [moved, setMoved] = useState<Moved | null>(null)
  const moveTo = (actionIds: ActionId[], status: ActionStatus) => {
    const [id] = actionIds
    setMoved(id === undefined ? null : { id, status })
    move(actionIds, status)
  }
  return (
    <Answer of={board} what="Laying out the board">
      {({ columns }) => {
        const most = Math.max(...columns.map(({ total }) => total))
        return (
          <>
            <div className={styles.board}>
              {columns.map((column) => (
                <BoardColumn
                  key={column.status}
                  {...column}
                  openId={openId}
                  movedId={moved?.status === column.status ? moved.id : null}
                  onOpen={onOpen}
                  onMove={(actionIds) => moveTo(actionIds, column.status)}
                />
              ))}
            </div>
            {most > limit && limit < 1000 && (
              <div>
                <Button onPress={() => setLimit((now) => Math.min(1000, now + step))}>
                  Show more of each column
                </Button>
              </div>
            )}
          </>
        )
      }}
    </Answer>
  )
}
