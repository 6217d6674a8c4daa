import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { leftTables, ownTables } from './placing.ts'

/** One deed, and whether it was done to the body itself and not only to its people. */
export interface BodyCommand {
  readonly row: SqlRow
  readonly isOwn: boolean
}

export interface BodyLog {
  /** In the order in which they were done; without their number in the file. */
  readonly commands: readonly BodyCommand[]
  readonly changes: readonly SqlRow[]
}

/** What a deed is called that also touched what does not come along: its own words may say what that was. */
export const partLabel = 'Part of a change that concerned more than this board'

const key = (table: unknown, id: unknown): string => `${String(table)} ${String(id)}`

/** What was done to these rows. Of a deed that touched others too, only the part that concerns these. */
export const gatherLog = (db: ReadDb, tables: ReadonlyMap<string, readonly SqlRow[]>): BodyLog => {
  const rows = [...tables].flatMap(([table, all]) => all.map(({ id }) => [table, id] as const))
  const wanted = new Set(rows.map(([table, id]) => key(table, id)))
  const ids = JSON.stringify(rows.map(([, id]) => id).filter((id) => typeof id === 'string'))
  const changes = (
    db.sql
      .prepare(
        'SELECT * FROM changes WHERE rowId IN (SELECT value FROM json_each(?)) ORDER BY commandId, ordinal',
      )
      .all(ids) as SqlRow[]
  ).filter(({ tableName, rowId }) => wanted.has(key(tableName, rowId)))
  return { changes, commands: commandsOf(db, changes) }
}

const commandsOf = (db: ReadDb, changes: readonly SqlRow[]): BodyCommand[] => {
  const mine = new Map<string, { count: number; isOwn: boolean }>()
  for (const { commandId, tableName } of changes) {
    const { count, isOwn } = mine.get(String(commandId)) ?? { count: 0, isOwn: false }
    mine.set(String(commandId), {
      count: count + 1,
      isOwn: isOwn || ownTables.includes(String(tableName)),
    })
  }
  const left = leftTables.map((table) => `'${table}'`).join(', ')
  const all = db.sql
    .prepare(
      `SELECT c.*, (SELECT count(*) FROM changes x WHERE x.commandId = c.id AND x.tableName NOT IN (${left})) AS total
       FROM commands c WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.seq`,
    )
    .all(JSON.stringify([...mine.keys()])) as (SqlRow & { total: number })[]
  return all.map(({ total, seq: _inThatFile, ...row }) => {
    const { count, isOwn } = mine.get(String(row['id'])) ?? { count: 0, isOwn: false }
    // In part it cannot be undone either, so that it has no scope any more.
    return { isOwn, row: count === total ? row : { ...row, label: partLabel, scope: null } }
  })
}
