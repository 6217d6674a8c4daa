import type { ActionGroup, ListedAction } from '@shared/contract/actions.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { useEffect, useRef } from 'react'
import { LongTable, LongTableBlock } from '../../components/long-table.tsx'
import type { Column } from '../../components/table.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useNear } from '../../lib/use-near.ts'
import { actionColumns, type RowDeeds } from './action-columns.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { blocksOf, type BlockOfRows } from './blocks.ts'
import { useChosenActions } from './use-chosen-actions.ts'
import { useRowKeys } from './use-row-keys.ts'
import type { Question } from './use-wanted.ts'

interface ActionListProps extends RowDeeds {
  readonly question: Question
  readonly total: number
  readonly groups: readonly ActionGroup[]
}

/** All that answer to a question, however many: they are drawn as they come near. Any of them can be changed together. */
export const ActionList = ({ question, total, groups, ...deeds }: ActionListProps) => {
  const chosen = useChosenActions(question)
  const { onKeyDown, onDrawn } = useRowKeys({ total, onExtend: chosen.extendTo, onAll: chosen.all })
  const columns = actionColumns({ ...deeds, chosen, total, isEveryBody: question.bodyId === null })
  return (
    <>
      <BulkBar chosen={chosen} total={total} />
      <LongTable label="Actions" columns={columns} rowCount={total + groups.length} onKeyDown={onKeyDown}>
        {blocksOf(total, groups).map((block) => (
          <ActionBlock
            key={block.first}
            block={block}
            question={question}
            columns={columns}
            openId={deeds.openId}
            onDrawn={onDrawn}
          />
        ))}
      </LongTable>
    </>
  )
}

interface ActionBlockProps extends Pick<RowDeeds, 'openId'> {
  readonly block: BlockOfRows
  readonly question: Question
  readonly columns: readonly Column<ListedAction>[]
  readonly onDrawn: () => void
}

const ActionBlock = ({ block, question, columns, openId, onDrawn }: ActionBlockProps) => {
  const element = useRef<HTMLTableSectionElement>(null)
  const isNear = useNear(element, '900px', block.first === 0)
  const { first, size } = block
  const rows = useAsk('register.rows', isNear ? { ...question, offset: first, limit: size } : null).data
  const shown = isNear ? (rows?.actions ?? null) : null
  useEffect(() => {
    if (shown !== null) onDrawn()
  })
  return (
    <LongTableBlock
      element={element}
      columns={columns}
      rows={shown}
      rowKey={({ id }) => id}
      {...block}
      isFaded={(action) => !isOpenAction(action)}
      isMarked={({ id }) => id === openId}
    />
  )
}
