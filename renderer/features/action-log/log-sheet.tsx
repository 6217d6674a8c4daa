import type { LogColumn, LogRow } from '@shared/entities/action-log.ts'
import { finishedMark, logCell, logDetails, logLayout } from '@shared/rules/action-log.ts'
import { logHeads } from '@shared/words/action-log-words.ts'
import { type Column, Table } from '../../components/table.tsx'
import styles from './action-log.module.css'

interface LogSheetProps {
  readonly label: string
  readonly rows: readonly LogRow[]
  readonly columns: readonly LogColumn[]
}

/** Points of usual print. */
const SIZE = 11

/** The log as it will stand on paper: four columns at most, the rest below the action. */
export const LogSheet = ({ label, rows, columns }: LogSheetProps) => {
  const { beside, below } = logLayout(columns, SIZE)
  const numbered = rows.map((row, at) => ({ row, at }))
  return (
    <Table
      label={label}
      rows={numbered}
      rowKey={({ at }) => String(at)}
      columns={beside.map((column): Column<(typeof numbered)[number]> => ({
        id: column,
        header: logHeads[column],
        isRowHeader: column === 'action',
        ...(column !== 'action' && { width: '9.5rem' }),
        cell: ({ row }) =>
          column === 'action' ? (
            <ActionCell row={row} columns={columns} below={below} />
          ) : (
            logCell(row, column) || '–'
          ),
      }))}
    />
  )
}

interface ActionCellProps {
  readonly row: LogRow
  readonly columns: readonly LogColumn[]
  readonly below: readonly LogColumn[]
}

const ActionCell = ({ row, columns, below }: ActionCellProps) => {
  const mark = finishedMark(row, columns)
  return (
    <span className={styles.cell} data-closed={row.isConfidential || undefined}>
      <span>
        {row.finished === '' ? row.text : <s>{row.text}</s>}
        {mark !== '' && ` ${mark}`}
      </span>
      {logDetails(row, below).map((words) => (
        <small key={words}>{words}</small>
      ))}
      {row.isConfidential && <small className={styles.closed}>Confidential.</small>}
    </span>
  )
}
