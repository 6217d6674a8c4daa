import type { Database } from 'better-sqlite3'
import { prepared } from './prepared.ts'

/** Column values as SQLite holds them. */
export type SqlValue = string | number | bigint | Uint8Array | null
export type SqlRow = Readonly<Record<string, SqlValue>>

/** What a command says of itself, for the audit log and for undo. */
export interface CommandNote {
  /** Such as "Move “Budget”"; shown on the Undo button. */
  readonly label: string
  /** The meeting within which it can be undone, or null where undo does not apply. */
  readonly scope: string | null
  /** Set when the command undoes or redoes another; else it is a deed of its own. */
  readonly reversal?: { readonly kind: 'undo' | 'redo'; readonly targetId: string }
}

/**
 * Notes each changed row of one command, with what stood before and after, in the same transaction as the change.
 * The audit log is append-only: triggers in the file refuse to alter or delete it.
 */
export class Recorder {
  readonly #sql: Database
  readonly commandId: string
  readonly at: string
  readonly touchedTables = new Set<string>()
  #note: CommandNote | null = null
  #count = 0

  constructor(sql: Database, commandId: string, at: string) {
    this.#sql = sql
    this.commandId = commandId
    this.at = at
  }

  /** The last word counts: a service that uses another may describe the whole. */
  describe(note: CommandNote): void {
    this.#note = note
  }

  get note(): CommandNote | null {
    return this.#note
  }

  get changeCount(): number {
    return this.#count
  }

  /** `before` null: the row is new. Both hold only the columns that differ. */
  changed(table: string, rowId: string, before: SqlRow | null, after: SqlRow): void {
    this.#count += 1
    this.touchedTables.add(table)
    prepared(
      this.#sql,
      'INSERT INTO changes (commandId, ordinal, tableName, rowId, before, after) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(this.commandId, this.#count, table, rowId, before && JSON.stringify(before), JSON.stringify(after))
  }
}
