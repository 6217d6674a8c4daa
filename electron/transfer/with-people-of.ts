import type { ReadDb } from '../db/handles.ts'
import { mendLinks } from './cut-links.ts'
import type { BodyRows } from './gather-body.ts'
import { withIds } from './ids-in.ts'
import type { PersonIds } from './match-people.ts'

/**
 * A body as it would stand in this file: people who are somebody here under another id are named by that one, in every
 * row and in the log, and links that were cut lead again to what is here.
 */
export const withPeopleOf = (here: ReadDb, body: BodyRows, ids: PersonIds): BodyRows => {
  const isReplaced = (table: string, id: unknown): boolean => table === 'people' && ids.has(String(id))
  const tables = new Map(
    [...body.tables].map(([table, rows]) => [
      table,
      rows.filter(({ id }) => !isReplaced(table, id)).map((row) => withIds(row, ids)),
    ]),
  )
  const changes = body.changes
    .filter(({ tableName, rowId }) => !isReplaced(String(tableName), rowId))
    .map((row) => withIds(row, ids))
  const kept = new Set(changes.map(({ commandId }) => commandId))
  return {
    ...body,
    tables: mendLinks(here, tables, body.cut),
    changes,
    commands: body.commands.filter(({ row }) => kept.has(row['id'])),
  }
}
