import {
  Fragment,
  type KeyboardEventHandler,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useState,
} from 'react'
import styles from './table.module.css'
import { type Column, TableHead, TableRow } from './table.tsx'

interface LongTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** All rows and headings there are, drawn or not. */
  readonly rowCount: number
  readonly onKeyDown?: KeyboardEventHandler
  /** `LongTableBlock`s. */
  readonly children: ReactNode
}

/** A table of thousands of rows, of which only those near what is on view are drawn, a block at a time. */
export const LongTable = <Row,>({ label, columns, rowCount, onKeyDown, children }: LongTableProps<Row>) => (
  <div className={styles.outer}>
    {/* Keys are a convenience here: every row has its own controls. */}
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
    <table className={styles.table} aria-rowcount={rowCount + 1} onKeyDown={onKeyDown}>
      <caption className={styles.caption}>{label}</caption>
      <TableHead columns={columns} />
      {children}
    </table>
  </div>
)

export interface BlockHeading {
  /** Stands before this row of the block. */
  readonly before: number
  readonly label: string
  readonly count: number
}

interface LongTableBlockProps<Row> {
  readonly element: RefObject<HTMLTableSectionElement | null>
  readonly columns: readonly Column<Row>[]
  /** Null while it is far from view, or not here yet: a gap as high as the block was, or will be. */
  readonly rows: readonly Row[] | null
  readonly rowKey: (row: Row) => string
  /** The place of its first row in the list, from 0. */
  readonly first: number
  /** How many rows it has. */
  readonly size: number
  readonly headings: readonly BlockHeading[]
  /** Of its first line among all lines, as it is read out. */
  readonly firstOrdinal: number
  readonly isFaded: (row: Row) => boolean
  readonly isMarked: (row: Row) => boolean
}

/** About as high as a row is, for rows that have not been drawn. */
const usualHeight = 76

export const LongTableBlock = <Row,>({
  element,
  columns,
  rows,
  rowKey,
  first,
  size,
  headings,
  firstOrdinal,
  isFaded,
  isMarked,
}: LongTableBlockProps<Row>) => {
  const [height, setHeight] = useState(usualHeight * (size + headings.length))
  useLayoutEffect(() => {
    if (rows !== null && element.current !== null) setHeight(element.current.offsetHeight)
  }, [rows, element])
  if (rows === null)
    return (
      <tbody ref={element} aria-hidden="true" data-first-row={first} className={styles.gap}>
        <tr style={{ height }}>
          <td colSpan={columns.length}>{'\u00a0'}</td>
        </tr>
      </tbody>
    )
  return (
    <tbody ref={element} data-first-row={first}>
      {rows.map((row, at) => {
        const heading = headings.find(({ before }) => before === at)
        const above = headings.filter(({ before }) => before <= at).length
        const ordinal = firstOrdinal + at + above
        return (
          <Fragment key={rowKey(row)}>
            {heading !== undefined && (
              <tr aria-rowindex={ordinal - 1} className={styles.group}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {heading.label} <span className={styles.count}>{heading.count}</span>
                </th>
              </tr>
            )}
            <TableRow
              row={row}
              at={first + at}
              columns={columns}
              isFaded={isFaded}
              isMarked={isMarked}
              ordinal={ordinal}
            />
          </Fragment>
        )
      })}
    </tbody>
  )
}
