import { v7 as uuidv7 } from 'uuid'
import type { TestFile } from './builders.ts'

interface ColumnInfo {
  readonly name: string
  readonly type: string
  readonly notnull: number
}

/** Rows of these are read while a pack is made, so that they have to be valid: a test plants in them itself. */
const readMeanwhile = new Set([
  'papers',
  'paperVersions',
  'itemWithdrawals',
  'issues',
  'termDates',
  'holidayEdits',
  'ruleOverrides',
  'inspections',
  'inspectionPoints',
  'accuracyPoints',
  'embargoPeople',
  'embargoTellings',
  'inspectionMinutings',
])

/**
 * Puts a row with a planted string in each text field into every table of the clerk's file that a copy has no business
 * with, hanging on the records that are there. Answers the strings with where they stand.
 */
export const plantEverywhere = (
  { sql }: TestFile,
  known: Readonly<Record<string, string>>,
  tables: readonly string[],
): ReadonlyMap<string, string> => {
  const planted = new Map<string, string>()
  sql.pragma('foreign_keys = OFF')
  for (const table of tables.filter((name) => !readMeanwhile.has(name))) {
    const columns = sql.pragma(`table_info(${table})`) as ColumnInfo[]
    const values = columns.map(({ name, type }) => {
      if (name === 'withdrawnAt') return null
      if (name === 'createdAt') return '2026-09-01T09:00:00.000Z'
      if (known[name] !== undefined) return known[name]
      if (name === 'id') return uuidv7()
      if (type === 'INTEGER' || type === 'REAL') return name === 'seq' ? 900_000 : 1
      const text = `Flamingo ${table} ${name} ${planted.size}`
      planted.set(text, `${table}.${name}`)
      return text
    })
    const names = columns.map(({ name }) => name)
    sql
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
      .run(...values)
  }
  sql.pragma('foreign_keys = ON')
  return planted
}
