import type { BodyId } from '@shared/entities/body.ts'
import type { CutLink } from '@shared/entities/transfer.ts'
import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { cutLinks, expectWhole } from './cut-links.ts'
import { gatherLog, type BodyLog } from './gather-log.ts'
import { IdsIn } from './ids-in.ts'
import { ownTables, personTables, placing, whereOf, wholeFileTables } from './placing.ts'

/** All that goes with one body, as SQLite holds it; papers by their SHA-256 only. */
export interface BodyRows extends BodyLog {
  readonly bodyId: BodyId
  /** By table; every table but the log, the bytes and what stays. */
  readonly tables: ReadonlyMap<string, readonly SqlRow[]>
  /** Which bytes its rows name, and how many they are. */
  readonly blobs: readonly { readonly sha256: string; readonly size: number }[]
  /** Links to records of other bodies: empty in the rows above. */
  readonly cut: readonly CutLink[]
}

/** Rows whose column is one of these. */
export const rowsIn = (db: ReadDb, table: string, column: string, values: Iterable<string>): SqlRow[] =>
  db.sql
    .prepare(`SELECT * FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify([...values])) as SqlRow[]

/** Reads it in one go, so that it hangs together. Throws `conflict` where a row cannot stand without another body's. */
export const gatherBody = (db: ReadDb, bodyId: BodyId): BodyRows => {
  const own = new Map(ownTables.map((table) => [table, ownRows(db, table, bodyId)]))
  const { rows, cut } = cutLinks(db, own)
  expectWhole(db, rows)
  const wholeFile = wholeFileTables.map((table) => [table, allRows(db, table)] as const)
  const log = gatherLog(db, new Map([...rows, ...wholeFile]))
  const named = new IdsIn()
  for (const each of rows.values()) named.look(each)
  named.look(log.changes)
  const people = rowsIn(db, 'people', 'id', named.records)
  const ids = people.map(({ id }) => String(id))
  const ofPeople = personTables.map((table) => [table, rowsIn(db, table, personColumn(table), ids)] as const)
  const tables = new Map([...rows, ...wholeFile, ['people', people] as const, ...ofPeople])
  return {
    bodyId,
    tables,
    cut,
    ...gatherLog(db, tables),
    blobs: db.sql
      .prepare('SELECT sha256, size FROM blobs WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY 1')
      .all(JSON.stringify([...named.bytes])) as { sha256: string; size: number }[],
  }
}

const ownRows = (db: ReadDb, table: string, bodyId: BodyId): SqlRow[] =>
  db.sql.prepare(`SELECT * FROM ${table} WHERE ${whereOf(table)}`).all({ bodyId }) as SqlRow[]

const allRows = (db: ReadDb, table: string): SqlRow[] =>
  db.sql.prepare(`SELECT * FROM ${table}`).all() as SqlRow[]

const personColumn = (table: string): string => {
  const found = placing[table]
  return found?.by === 'person' ? found.column : 'personId'
}
