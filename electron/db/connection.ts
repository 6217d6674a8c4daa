import Database from 'better-sqlite3'

/** Room for every table but the papers' bytes, so that lists are answered without going to the disk. */
const cacheKilobytes = 32_000

/**
 * Opens the database with the settings that keep it safe to copy: a rollback journal, so that after each command the one
 * file is whole, and full sync, so that what was answered survives a power cut.
 */
export const connect = (path: string, options: { readonly isReadOnly: boolean }): Database.Database => {
  const sql = new Database(path, {
    readonly: options.isReadOnly,
    fileMustExist: options.isReadOnly,
    timeout: 5000,
  })
  sql.pragma('foreign_keys = ON')
  sql.pragma('trusted_schema = OFF')
  sql.pragma(`cache_size = -${cacheKilobytes}`)
  if (!options.isReadOnly) {
    sql.pragma('journal_mode = DELETE')
    sql.pragma('synchronous = EXTRA')
  }
  return sql
}
