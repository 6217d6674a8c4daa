import { logCell } from '@shared/rules/action-log.ts'
import { logHeads } from '@shared/words/action-log-words.ts'
import { csvOf } from '@shared/words/csv.ts'
import type { LogModel } from './gather-log.ts'

/**
 * The log as a table for a spreadsheet. It cannot be struck through, so that what is finished says so in a column of its
 * own where the body has none that does.
 */
export const logCsv = ({ columns, rows, hasConfidential }: LogModel): string => {
  const hasStanding = columns.includes('standing')
  return csvOf([
    [
      ...columns.map((column) => logHeads[column]),
      ...(hasStanding ? [] : ['Finished']),
      ...(hasConfidential ? ['Confidential'] : []),
    ],
    ...rows.map((row) => [
      ...columns.map((column) => logCell(row, column)),
      ...(hasStanding ? [] : [row.finished]),
      ...(hasConfidential ? [row.isConfidential ? 'Confidential' : ''] : []),
    ]),
  ])
}
