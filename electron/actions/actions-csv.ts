import type { Parsed } from '@shared/contract.ts'
import { actionStatusWords, priorityWords } from '@shared/words/action-words.ts'
import { csvOf } from '@shared/words/csv.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReadDb } from '../db/handles.ts'
import { withoutEmbargoed } from '../inspections/embargo/embargoed-words.ts'
import { embargoedActions } from '../inspections/findings/embargoed-actions.ts'
import { described } from './list-actions.service.ts'
import { rowsOf, wantedRows } from './register-rows.service.ts'

const heading = [
  'Action',
  'Owner',
  'Due',
  'Status',
  'Late',
  'Priority',
  'Raised',
  'Item',
  'Said last',
  'Confidential',
]

/** All that answer to the filter, as a table for a spreadsheet, but what is embargoed: a table may get anywhere. */
export const actionsCsv = (db: ReadDb, wanted: Parsed<'actions.saveCsv'>, today: string): string => {
  const rows = rowsOf(db, wantedRows(db, wanted, today), { limit: -1, offset: 0 })
  const mayLeave = withoutEmbargoed(db, { kind: 'anybody' }, today)
  const embargoed = embargoedActions(db, { kind: 'anybody' }, today)
  const shown = described(db, rows, today).filter(
    ({ id, text, lastSaid }) => !embargoed.has(id) && mayLeave(text, lastSaid),
  )
  return csvOf([
    heading,
    ...shown.map((action) => [
      action.text,
      action.owner,
      action.due,
      actionStatusWords[action.status],
      action.late,
      priorityWords[action.priority],
      action.raised === null ? '' : formatDate(action.raised.meetsOn),
      action.raised === null ? '' : `${action.raised.itemNumber} ${action.raised.itemTitle}`.trim(),
      action.lastSaid,
      action.isConfidential ? 'Confidential' : '',
    ]),
  ])
}
