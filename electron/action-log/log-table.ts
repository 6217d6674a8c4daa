import type { LogColumn, LogRow } from '@shared/entities/action-log.ts'
import { finishedMark, logCell, logDetails, logLayout } from '@shared/rules/action-log.ts'
import { logHeads } from '@shared/words/action-log-words.ts'
import type { Content, TableCell } from 'pdfmake/interfaces'
import { table } from '../pack/build/parts.ts'
import { CLOSED, SOFT } from '../pack/build/styles.ts'

/** In points at a text size of 11. */
const WIDTHS: Readonly<Record<Exclude<LogColumn, 'action'>, number>> = {
  owner: 92,
  due: 92,
  standing: 84,
  priority: 52,
  raised: 92,
  said: 130,
}

/** An action log as it stands on paper, by itself and in packs: what is finished is struck through, and says so. */
export const logTable = (rows: readonly LogRow[], columns: readonly LogColumn[], size: number): Content => {
  const { beside, below } = logLayout(columns, size)
  return table({
    widths: beside.map((column) => (column === 'action' ? '*' : (WIDTHS[column] * size) / 11)),
    head: beside.map((column): TableCell => ({ text: logHeads[column], style: 'columnHead' })),
    rows: rows.map((row) =>
      beside.map((column) =>
        column === 'action' ? actionCell(row, columns, below) : logCell(row, column) || '–',
      ),
    ),
    hasRowHeads: beside[0] === 'action',
  })
}

const actionCell = (row: LogRow, columns: readonly LogColumn[], below: readonly LogColumn[]): TableCell => {
  const mark = finishedMark(row, columns)
  const isFinished = row.finished !== ''
  const colour = row.isConfidential ? CLOSED : isFinished ? SOFT : null
  return {
    stack: [
      {
        text: [
          { text: row.text, ...(isFinished && { decoration: 'lineThrough' as const }) },
          ...(mark ? [{ text: ` ${mark}` }] : []),
        ],
        ...(colour !== null && { color: colour }),
      },
      ...logDetails(row, below).map((text) => ({ text, style: 'small' })),
      ...(row.isConfidential ? [{ text: 'Confidential.', style: 'closedSmall' }] : []),
    ],
  }
}
