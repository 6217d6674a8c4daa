import type { Database, Statement } from 'better-sqlite3'

const known = new WeakMap<Database, Map<string, Statement>>()

/**
 * A statement, prepared once for each connection: a command that writes thousands of rows spends most of its time on
 * preparing otherwise. For texts of which there are few, with their values as parameters; use `run`, `get` and `all` only.
 */
export const prepared = (sql: Database, text: string): Statement => {
  const statements = known.get(sql) ?? new Map<string, Statement>()
  known.set(sql, statements)
  const found = statements.get(text) ?? sql.prepare(text)
  statements.set(text, found)
  return found
}
