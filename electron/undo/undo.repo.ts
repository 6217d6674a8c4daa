import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'

/** A command as undo sees it. */
export interface LoggedCommand {
  readonly id: string
  readonly seq: number
  readonly label: string
}

export interface LoggedChange {
  readonly tableName: string
  readonly rowId: string
  /** Null: the row was new. */
  readonly before: SqlRow | null
  readonly after: SqlRow
}

/** `do` commands of a scope, each with what was last done to it: null, `undo` or `redo`. */
const standing = `
  SELECT c.id, c.seq, c.label,
    (SELECT r.kind FROM commands r WHERE r.targetId = c.id ORDER BY r.seq DESC LIMIT 1) AS reversal,
    (SELECT r.seq FROM commands r WHERE r.targetId = c.id ORDER BY r.seq DESC LIMIT 1) AS reversedSeq
  FROM commands c WHERE c.scope = ? AND c.kind = 'do'`

/** The latest command that still stands, or null. */
export const findUndoable = (db: ReadDb, scope: string): LoggedCommand | null =>
  (db.sql
    .prepare(
      `SELECT id, seq, label FROM (${standing}) WHERE reversal IS NOT 'undo' ORDER BY seq DESC LIMIT 1`,
    )
    .get(scope) as LoggedCommand | undefined) ?? null

/** The command undone last, unless something new was done after it; or null. */
export const findRedoable = (db: ReadDb, scope: string): LoggedCommand | null =>
  (db.sql
    .prepare(
      `SELECT id, seq, label FROM (${standing}) WHERE reversal = 'undo'
         AND reversedSeq > (SELECT max(seq) FROM commands WHERE scope = ? AND kind = 'do')
       ORDER BY seq ASC LIMIT 1`,
    )
    .get(scope, scope) as LoggedCommand | undefined) ?? null

/** In the order in which they were made. */
export const listChanges = (db: ReadDb, commandId: string): LoggedChange[] =>
  (
    db.sql
      .prepare('SELECT tableName, rowId, before, after FROM changes WHERE commandId = ? ORDER BY ordinal')
      .all(commandId) as { tableName: string; rowId: string; before: string | null; after: string }[]
  ).map((row) => ({
    tableName: row.tableName,
    rowId: row.rowId,
    before: row.before === null ? null : (JSON.parse(row.before) as SqlRow),
    after: JSON.parse(row.after) as SqlRow,
  }))
