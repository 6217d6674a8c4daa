import type { ReactNode } from 'react'
import { cx } from '../lib/cx.ts'
import styles from './table.module.css'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  /** `at`: its place in the list, from 0. */
  readonly cell: (row: Row, at: number) => ReactNode
  readonly align?: 'start' | 'end'
  /** The column that names the row, read out with each of its cells. One per table. */
  readonly isRowHeader?: boolean
  /** A CSS width, such as `8rem`. */
  readonly width?: string
  /** The heading is read out but not shown: for buttons at the end of a row. */
  readonly isHeaderHidden?: boolean
  /** In place of the words of the heading, such as a box that chooses all. */
  readonly headerCell?: ReactNode
}

interface TableProps<Row> {
  /** What the table shows; read out, not shown. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Rows that stand back, such as cancelled meetings. */
  readonly isFaded?: (row: Row) => boolean
  readonly isMarked?: (row: Row) => boolean
}

/** The line of headings. */
export const TableHead = <Row,>({ columns }: Pick<TableProps<Row>, 'columns'>) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th key={column.id} scope="col" data-align={column.align} style={{ width: column.width }}>
          {column.isHeaderHidden === true ? (
            <span className={styles.caption}>{column.header}</span>
          ) : (
            (column.headerCell ?? column.header)
          )}
        </th>
      ))}
    </tr>
  </thead>
)

interface TableRowProps<Row> extends Pick<TableProps<Row>, 'columns' | 'isFaded' | 'isMarked'> {
  readonly row: Row
  readonly at: number
  /** Its place among many of which not all are in the page, as it is read out; the first is 2, after the headings. */
  readonly ordinal?: number
}

export const TableRow = <Row,>({ row, at, columns, isFaded, isMarked, ordinal }: TableRowProps<Row>) => (
  <tr
    aria-rowindex={ordinal}
    data-row={at}
    className={cx(isFaded?.(row) === true && styles.faded, isMarked?.(row) === true && styles.marked)}
  >
    {columns.map((column) => {
      const Cell = column.isRowHeader === true ? 'th' : 'td'
      return (
        <Cell
          key={column.id}
          {...(column.isRowHeader === true ? { scope: 'row' as const } : {})}
          data-align={column.align}
          data-label={
            column.isHeaderHidden === true || column.headerCell !== undefined ? undefined : column.header
          }
        >
          {column.cell(row, at)}
        </Cell>
      )
    })}
  </tr>
)

/** A table as a table. In a narrow place each row becomes a card, its headings beside the values. */
export const Table = <Row,>({ label, columns, rows, rowKey, isFaded, isMarked }: TableProps<Row>) => (
  <div className={styles.outer}>
    <table className={styles.table}>
      <caption className={styles.caption}>{label}</caption>
      <TableHead columns={columns} />
      <tbody>
        {rows.map((row, at) => (
          <TableRow
            key={rowKey(row)}
            row={row}
            at={at}
            columns={columns}
            {...(isFaded === undefined ? {} : { isFaded })}
            {...(isMarked === undefined ? {} : { isMarked })}
          />
        ))}
      </tbody>
    </table>
  </div>
)
