import type { Database } from 'better-sqlite3'
import { v7 as uuidv7 } from 'uuid'
import { asWriteDb, type WriteDb } from './handles.ts'
import { Recorder } from './recorder.ts'

export interface CommandOrigin {
  /** `feature.verb`. */
  readonly method: string
  /** Who is at the keyboard, for the log. */
  readonly who: string
  /** UTC instant. */
  readonly at: string
}

export interface CommandResult<T> {
  readonly value: T
  readonly touchedTables: readonly string[]
}

/**
 * Runs one command in one transaction: its changes, their before and after, and who did it are written together or not at
 * all. A command that changed nothing leaves no entry.
 */
export const runCommand = <T>(
  sql: Database,
  origin: CommandOrigin,
  work: (db: WriteDb) => T,
): CommandResult<T> => {
  const recorder = new Recorder(sql, uuidv7(), origin.at)
  const value = sql
    .transaction(() => {
      const result = work(asWriteDb(sql, recorder))
      if (recorder.changeCount > 0) writeEntry(sql, origin, recorder)
      return result
    })
    .immediate()
  return { value, touchedTables: [...recorder.touchedTables] }
}

const writeEntry = (sql: Database, origin: CommandOrigin, recorder: Recorder): void => {
  sql
    .prepare(
      'INSERT INTO commands (id, at, who, method, kind, label, scope, targetId) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      recorder.commandId,
      origin.at,
      origin.who,
      origin.method,
      recorder.note?.reversal?.kind ?? 'do',
      recorder.note?.label ?? origin.method,
      recorder.note?.scope ?? null,
      recorder.note?.reversal?.targetId ?? null,
    )
}
