import { formatDate } from '@shared/words/dates.ts'
import type { ReadDb } from '../db/handles.ts'
import type { SqlValue } from '../db/recorder.ts'
import { findRow } from '../db/table.ts'
import { agendaItems } from '../db/tables.ts'
import type { LoggedRow } from './history.repo.ts'

/** What one changed row means, in words for the clerk; empty where the deed's own name says it all. */
export const describeChanges = (db: ReadDb, row: LoggedRow): string[] => {
  if (row.tableName === 'paperVersions') return describeVersion(row)
  const { before, after } = row
  if (before === null) return []
  return Object.keys(after).flatMap((column) => {
    const say = columns[column]
    if (say === undefined) return []
    return [say(before[column] ?? null, after[column] ?? null, db)]
  })
}

const describeVersion = ({ before, after }: LoggedRow): string[] => {
  if (before !== null)
    return [after['withdrawnAt'] === null ? 'A version came back' : 'A version was taken back']
  return [`Version ${String(after['version'])}: ${String(after['fileName'])}`]
}

type Say = (before: SqlValue, after: SqlValue, db: ReadDb) => string

const shown = (value: SqlValue): string => (value === null || value === '' ? 'nothing' : `“${String(value)}”`)

const words =
  (label: string): Say =>
  (before, after) =>
    `${label}: ${shown(before)} → ${shown(after)}`

const dayOf = (value: SqlValue): string => (value === null ? 'with the papers' : formatDate(String(value)))

const titleOf = (db: ReadDb, itemId: SqlValue): string =>
  findRow(db, agendaItems, String(itemId))?.title ?? 'an item that has gone'

/** What is said of each column; a column that is not here says nothing (its place among others, in JSON). */
const columns: Readonly<Record<string, Say>> = {
  title: words('Title'),
  author: words('Author'),
  purpose: words('For'),
  ownReference: words('Its own reference'),
  awaitedFrom: words('Awaited from'),
  awaitedBy: (before, after) => `Wanted by: ${dayOf(before)} → ${dayOf(after)}`,
  isTabled: (_before, after) => (after === 1 ? 'To be handed out at the meeting' : 'To stand in the pack'),
  coverSheet: (before) => (before === null ? 'Cover sheet written' : 'Cover sheet changed'),
  itemId: (before, after, db) => `From “${titleOf(db, before)}” to “${titleOf(db, after)}”`,
  withdrawnAt: (_before, after) => (after === null ? 'Brought back' : 'Taken off the agenda'),
}
