import type { CutLink } from '@shared/entities/transfer.ts'
import { AppError } from '@shared/errors.ts'
import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { leftTables } from './placing.ts'

interface ForeignKey {
  readonly from: string
  readonly table: string
}

type Rows = ReadonlyMap<string, readonly SqlRow[]>

/** Takes out links to rows that are not among these, in tables that are; what the others name comes by itself. */
export const cutLinks = (db: ReadDb, own: Rows): { rows: Rows; cut: CutLink[] } => {
  const ids = new Map<string, ReadonlySet<unknown>>([
    ...leftTables.map((table) => [table, new Set()] as const),
    ...[...own].map(([table, rows]) => [table, new Set(rows.map(({ id }) => id))] as const),
  ])
  const cut: CutLink[] = []
  const rows = new Map(
    [...own].map(([table, all]) => {
      const links = linksOf(db, table).filter((link) => ids.has(link.table))
      return [table, all.map((row) => withoutStrays(row, { table, links, ids, cut }))] as const
    }),
  )
  return { rows, cut }
}

interface Cutting {
  readonly table: string
  readonly links: readonly ForeignKey[]
  readonly ids: ReadonlyMap<string, ReadonlySet<unknown>>
  readonly cut: CutLink[]
}

const withoutStrays = (row: SqlRow, { table, links, ids, cut }: Cutting): SqlRow => {
  const strays = links.filter(
    ({ from, table: to }) => row[from] !== null && ids.get(to)?.has(row[from]) === false,
  )
  if (strays.length === 0) return row
  for (const { from: column } of strays)
    cut.push({ table, id: String(row['id']), column, to: String(row[column]) })
  return { ...row, ...Object.fromEntries(strays.map(({ from }) => [from, null])) }
}

const linksOf = (db: ReadDb, table: string): ForeignKey[] =>
  db.sql.pragma(`foreign_key_list(${table})`) as ForeignKey[]

/** Puts cut links back whose records are in this file. */
export const mendLinks = (db: ReadDb, tables: Rows, cut: readonly CutLink[]): Rows => {
  const back = cut.filter(({ table, column, to }) => isThere(db, table, column, to))
  if (back.length === 0) return tables
  return new Map(
    [...tables].map(([table, rows]) => {
      const mine = back.filter((link) => link.table === table)
      return [table, mine.length === 0 ? rows : rows.map((row) => mended(row, mine))] as const
    }),
  )
}

const mended = (row: SqlRow, links: readonly CutLink[]): SqlRow => {
  const mine = links.filter(({ id, column }) => id === row['id'] && row[column] === null)
  return { ...row, ...Object.fromEntries(mine.map(({ column, to }) => [column, to])) }
}

const isThere = (db: ReadDb, table: string, column: string, to: string): boolean => {
  const parent = linksOf(db, table).find(({ from }) => from === column)?.table
  return parent !== undefined && db.sql.prepare(`SELECT 1 FROM ${parent} WHERE id = ?`).get(to) !== undefined
}

/** Throws `conflict` where a row cannot stand without another body's. */
export const expectWhole = (db: ReadDb, tables: Rows): void => {
  for (const [table, rows] of tables) {
    const needed = (db.sql.pragma(`table_info(${table})`) as { name: string; notnull: number }[]).filter(
      ({ notnull }) => notnull === 1,
    )
    const torn = rows.some((row) => needed.some(({ name }) => row[name] === null))
    if (torn)
      throw new AppError(
        'conflict',
        'Part of this board hangs on a record of another board, so it cannot go alone. Nothing was changed.',
        { table },
      )
  }
}
