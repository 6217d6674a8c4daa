import type { TransferCounts } from '@shared/contract/transfer.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { AppError } from '@shared/errors.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { countBody } from './count-body.ts'
import type { BodyRows } from './gather-body.ts'
import { draftTables, ownTables, personTables, whereOf, wholeFileTables } from './placing.ts'
import { rowsThatStay } from './rows-that-differ.ts'
import type { Bringing } from './plan-bringing.ts'
import { insertTransfer } from './transfers.repo.ts'
import { copyBytes, putRow } from './write-body.ts'

interface Origin {
  readonly fileName: string
  readonly withHolidays: boolean
  readonly doneBy: string
  readonly doneOn: string
}

interface Applied {
  readonly bodyId: BodyId
  readonly name: string
  readonly wasHere: boolean
  readonly counts: TransferCounts
  readonly newPeople: number
}

/**
 * Writes a body into this file, inside one command. Its rows come with the log of what was done to them, so that the
 * command itself notes only where they came from. Who is here stays as they are.
 */
export const applyBody = (
  db: WriteDb,
  there: ReadDb,
  { body, name, wasHere, ids }: Bringing,
  { fileName, withHolidays, doneBy, doneOn }: Origin,
): Applied => {
  db.sql.pragma('defer_foreign_keys = ON') // rows come in no order; looked at when the command ends
  for (const { sha256 } of body.blobs) copyBytes(there.sql, db.sql, sha256)
  for (const table of ownTables) putOwn(db, table, body, wasHere)
  const newPeople = putMissing(db, 'people', body)
  for (const table of personTables) putMissing(db, table, body)
  if (withHolidays) for (const table of wholeFileTables) putMissing(db, table, body)
  putLog(db, body, withHolidays)
  const people = Object.fromEntries(ids)
  const { bodyId } = body
  insertTransfer(db, { bodyId, direction: 'in', isMove: false, fileName, note: '', people, doneBy, doneOn })
  const verb = wasHere ? 'Bring up to date' : 'Bring in'
  db.recorder.describe({ label: `${verb} “${name}” from ${fileName}`, scope: null })
  return { bodyId, name, wasHere, counts: countBody(body), newPeople }
}

const putOwn = (db: WriteDb, table: string, body: BodyRows, wasHere: boolean): void => {
  const rows = body.tables.get(table) ?? []
  db.recorder.touchedTables.add(table)
  if (draftTables.includes(table)) return replaceDrafts(db, table, body)
  for (const row of rows) {
    const known = findById(db, table, row)
    if (known === undefined) putRow(db.sql, table, row)
    else if (wasHere) changeTo(db, table, row, known)
    else
      throw new AppError(
        'conflict',
        'Part of that board is in this file under another board. Nothing was changed.',
        { table },
      )
  }
}

const findById = (db: ReadDb, table: string, { id }: SqlRow): SqlRow | undefined =>
  db.sql.prepare(`SELECT * FROM ${table} WHERE id = ?`).get(id) as SqlRow | undefined

/** Only what differs: columns that are frozen never do. */
const changeTo = (db: WriteDb, table: string, row: SqlRow, known: SqlRow): void => {
  const names = Object.keys(row).filter((name) => row[name] !== known[name])
  if (names.length === 0) return
  db.sql
    .prepare(`UPDATE ${table} SET ${names.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`)
    .run(row)
}

/** What is being typed is no record: what was half typed here is in the record there by now, or in these. */
const replaceDrafts = (db: WriteDb, table: string, body: BodyRows): void => {
  db.sql.prepare(`DELETE FROM ${table} WHERE ${whereOf(table)}`).run({ bodyId: body.bodyId })
  for (const row of body.tables.get(table) ?? []) putRow(db.sql, table, row)
}

const putMissing = (db: WriteDb, table: string, body: BodyRows): number => {
  db.recorder.touchedTables.add(table)
  return (body.tables.get(table) ?? []).filter((row) => putRow(db.sql, table, row, true)).length
}

/** What was done there to somebody who stays as they are here is left out: it was not done to them. */
const putLog = (db: WriteDb, body: BodyRows, withHolidays: boolean): void => {
  const stay = rowsThatStay(db, body)
  const kept = body.changes.filter(
    ({ tableName, rowId }) =>
      !stay.has(`${String(tableName)} ${String(rowId)}`) &&
      (withHolidays || !wholeFileTables.includes(String(tableName))),
  )
  const named = new Set(kept.map(({ commandId }) => commandId))
  for (const { row } of body.commands) if (named.has(row['id'])) putRow(db.sql, 'commands', row, true)
  for (const row of kept) putRow(db.sql, 'changes', row, true)
}
