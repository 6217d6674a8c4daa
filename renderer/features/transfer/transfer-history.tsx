import type { Output } from '@shared/contract.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Answer } from '../../components/answer.tsx'
import { type Column, Table } from '../../components/table.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { Part } from './part.tsx'

type Listed = Output<'transfer.list'>['transfers'][number]

const whatWords = ({ direction, isMove }: Listed): string =>
  direction === 'in' ? 'Came in' : isMove ? 'Moved out' : 'Sent out'

const columns: readonly Column<Listed>[] = [
  { id: 'board', header: 'Board', isRowHeader: true, cell: ({ bodyName }) => bodyName },
  { id: 'what', header: 'What', cell: whatWords },
  { id: 'file', header: 'File', cell: ({ fileName }) => fileName },
  { id: 'when', header: 'When', cell: ({ doneOn, doneBy }) => `${formatDate(doneOn)}, by ${doneBy}` },
  { id: 'note', header: 'Where it went', cell: ({ note }) => note },
]

/** What went out of this file and came in; and where the file itself comes from. */
export const TransferHistory = () => {
  const list = useAsk('transfer.list', {})
  return (
    <Answer of={list}>
      {({ mark, transfers }) =>
        (mark !== null || transfers.length > 0) && (
          <Part
            title="Moves so far"
            about={
              mark === null
                ? 'Boards that went out of this file and came in.'
                : `This file was sent out from ${mark.fromFile} by ${mark.madeBy} on ${formatDate(mark.madeOn)}, as “${mark.bodyName}”.`
            }
          >
            {transfers.length > 0 && (
              <Table
                label="Boards sent out and brought in"
                columns={columns}
                rows={transfers}
                rowKey={({ id }) => id}
              />
            )}
          </Part>
        )
      }
    </Answer>
  )
}
