import type { LogColumn, LogOrder, LogReaders, LogRow } from '../entities/action-log.ts'
import { logHeads } from '../words/action-log-words.ts'

/** Columns that fit side by side on paper, in usual and in large print; the rest stand below the action. */
const BESIDE = { usual: 4, large: 3 }
/** Points from which print is large. */
const LARGE = 13

/** Where each column stands on paper, both parts in the order that the body chose. @param size running text in points */
export function logLayout(
  columns: readonly LogColumn[],
  size: number,
): {
  /** With `action` among them. */
  readonly beside: readonly LogColumn[]
  readonly below: readonly LogColumn[]
} {
  const most = size < LARGE ? BESIDE.usual : BESIDE.large
  const room = new Set(columns.filter((column) => column !== 'action').slice(0, most - 1))
  const isBeside = (column: LogColumn): boolean => column === 'action' || room.has(column)
  return {
    beside: columns.filter(isBeside),
    below: columns.filter((column) => !isBeside(column)),
  }
}

/** In words; empty where there is nothing to say. */
export function logCell(row: LogRow, column: LogColumn): string {
  if (column === 'action') return row.text
  return column === 'said' ? row.lastSaid : row[column]
}

/** What stands below an action; what was said of it speaks for itself, anything else says what it is. */
export const logDetails = (row: LogRow, below: readonly LogColumn[]): string[] =>
  below.flatMap((column) => {
    const words = logCell(row, column)
    if (words === '') return []
    return [column === 'said' ? words : `${logHeads[column]}: ${words}`]
  })

/** What stands behind an action that is struck through, so that it is not said by its look alone; else empty. */
export const finishedMark = (row: LogRow, columns: readonly LogColumn[]): string =>
  row.finished === '' || columns.includes('standing') ? '' : `(${row.finished.toLowerCase()})`

/** What is said of an action is the board's own: a log for everyone goes without it. */
export const columnsFor = (columns: readonly LogColumn[], readers: LogReaders): readonly LogColumn[] =>
  readers === 'public' ? columns.filter((column) => column !== 'said') : columns

/** Actions that these readers may see. */
export const rowsFor = <Row extends Pick<LogRow, 'isConfidential'>>(
  rows: readonly Row[],
  readers: LogReaders,
): readonly Row[] => (readers === 'public' ? rows.filter(({ isConfidential }) => !isConfidential) : rows)

/** In the order that a body chose; within it by due day, those without one last. */
export function inLogOrder<Row extends LogRow>(rows: readonly Row[], order: LogOrder): Row[] {
  const by = (key: (row: Row) => string) => (one: Row, other: Row) =>
    key(one).localeCompare(key(other), 'en-GB')
  const byDue = by(({ dueOn }) => dueOn ?? LAST)
  const first = by(orders[order])
  return rows.toSorted((one, other) => first(one, other) || byDue(one, other))
}

/** Behind every day and every name. */
const LAST = '\uffff'

const orders: Readonly<Record<LogOrder, (row: LogRow) => string>> = {
  due: ({ dueOn }) => dueOn ?? LAST,
  owner: ({ owner }) => owner || LAST,
  raised: ({ raisedOn }) => raisedOn ?? LAST,
  standing: ({ finished }) => (finished === '' ? '' : LAST), // what is to be done first
}
