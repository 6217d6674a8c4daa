import type { Database } from 'better-sqlite3'
import { basename } from 'node:path'
import { versionOf } from '../db/migrate.ts'
import { latestVersion } from '../db/migrations/all.ts'
import { tablesByName } from '../db/tables.ts'
import { unusable } from './file-header.ts'

/** Tables beside those of entities. */
const otherTables = ['commands', 'changes', 'blobs', 'paperTexts']

/** Papers' bytes: nearly all of a large file, so they are looked at when they are used, and by `file.check`. */
const largeTables = new Set(['blobs'])

const tableNames = (sql: Database): string[] =>
  sql.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]

/**
 * The check at each opening: every table is there, and the pages of all but the papers hang together. It reads a few
 * megabytes whatever the size of the file, so the window need not wait. Throws `file_unusable`.
 */
export const checkAtOpen = (sql: Database, path: string): void => {
  const there = new Set(tableNames(sql))
  // A file of an older version has not got the later tables yet: it is looked at again when it is up to date.
  const isOlder = versionOf(sql) < latestVersion
  const missing = isOlder ? [] : [...tablesByName.keys(), ...otherTables].filter((name) => !there.has(name))
  if (missing.length > 0)
    throw unusable(path, `${basename(path)} is damaged: part of it (${missing.join(', ')}) is missing.`)
  for (const name of there) if (!largeTables.has(name)) checkTable(sql, path, name)
}

const checkTable = (sql: Database, path: string, name: string): void => {
  const problem = sql.prepare(`PRAGMA quick_check('${name}')`).pluck().get() as string
  if (problem !== 'ok') throw unusable(path, `${basename(path)} is damaged: ${name} cannot be read.`)
}
