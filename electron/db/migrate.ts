import type { Database } from 'better-sqlite3'
import { migrations } from './migrations/all.ts'

/** Says "Packhorse" to anything that looks at the file: ASCII `PkHs`. */
export const applicationId = 0x506b4873

export const versionOf = (sql: Database): number => sql.pragma('user_version', { simple: true }) as number

/** Brings the file to the latest schema, each step in its own transaction. The caller has made the backup. */
export const migrate = (sql: Database, steps = migrations): void => {
  for (const step of steps) {
    if (step.version <= versionOf(sql)) continue
    sql.transaction(() => {
      sql.exec(step.sql)
      sql.pragma(`user_version = ${step.version}`)
      sql.pragma(`application_id = ${applicationId}`)
    })()
  }
}
