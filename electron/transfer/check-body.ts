import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '@shared/errors.ts'
import type { z } from 'zod'
import type { JobContext } from '../app/handler.ts'
import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { parseRow, type Table } from '../db/table.ts'
import { tablesByName } from '../db/tables.ts'
import type { BodyRows } from './gather-body.ts'

/** Every record of a body that may come in is read as this file would read it. Throws `file_unusable`. */
export const checkRows = (db: ReadDb, { tables, changes }: BodyRows): void => {
  for (const [name, rows] of tables) {
    expectOurColumns(db, name, rows[0])
    // Each of them was made by `table`, which the map does not tell.
    const table = tablesByName.get(name) as Table<z.ZodRawShape> | undefined
    if (table !== undefined) for (const row of rows) read(() => parseRow(table, row))
  }
  for (const { before, after } of changes)
    read(() => [JSON.parse(String(before ?? 'null')), JSON.parse(String(after))])
}

const damaged = (cause?: unknown): AppError =>
  new AppError(
    'file_unusable',
    'That file is damaged: one of its records cannot be read. Nothing was changed. Ask for another copy of it.',
    {},
    cause,
  )

const read = (step: () => unknown): void => {
  try {
    step()
  } catch (cause) {
    throw damaged(cause)
  }
}

const expectOurColumns = (db: ReadDb, table: string, row: SqlRow | undefined): void => {
  if (row === undefined) return
  const ours = (db.sql.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  const theirs = Object.keys(row)
  if (theirs.length !== ours.length || theirs.some((name) => !ours.includes(name))) throw damaged()
}

/** Every paper against the fingerprint that it is kept under. Throws `file_unusable`. */
export const checkBytes = async (
  db: ReadDb,
  { blobs }: BodyRows,
  { signal, progress }: JobContext,
): Promise<void> => {
  for (const [done, { sha256 }] of blobs.entries()) {
    signal.throwIfAborted()
    progress('Checking papers', done, blobs.length)
    const bytes = db.sql.prepare('SELECT bytes FROM blobs WHERE sha256 = ?').pluck().get(sha256) as Buffer
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new AppError(
        'file_unusable',
        'A paper in that file has changed on the disk and is not what it was. Nothing was changed. Ask for another copy of the file.',
        { sha256 },
      )
    await nextTurn()
  }
}
