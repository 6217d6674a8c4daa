import { AppError } from '@shared/errors.ts'
import type { z } from 'zod'
import { Columns } from './columns.ts'
import type { ReadDb, WriteDb } from './handles.ts'
import { prepared } from './prepared.ts'
import type { SqlRow, SqlValue } from './recorder.ts'

export interface NamedTable {
  readonly name: string
  /** In a sentence: "the paper", "the meeting". */
  readonly noun: string
}

/** A table whose rows are one entity of `shared/entities`. */
export interface Table<Shape extends z.ZodRawShape> extends NamedTable {
  readonly schema: z.ZodObject<Shape>
  readonly columns: Columns<Shape>
}

export const table = <Shape extends z.ZodRawShape>(
  name: string,
  noun: string,
  schema: z.ZodObject<Shape>,
): Table<Shape> => ({ name, noun, schema, columns: new Columns(schema) })

type Row<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

/** Rows are parsed as they leave the file: what a newer or a careless hand wrote is found here, not on screen. */
export const parseRow = <Shape extends z.ZodRawShape>(of: Table<Shape>, row: SqlRow): Row<Shape> => {
  const parsed = of.schema.safeParse(of.columns.fromSql(row))
  if (parsed.success) return parsed.data
  throw new AppError(
    'file_unusable',
    `Part of this file cannot be read: ${of.noun} has a value that Packhorse does not know. Nothing was changed. Check the file, or open a backup.`,
    { table: of.name, id: row['id'], issues: parsed.error.issues.map((issue) => issue.path.join('.')) },
  )
}

/** All rows that answer to `rest`, such as `WHERE meetingId = ? ORDER BY position`. Withdrawn rows are included. */
export const listRows = <Shape extends z.ZodRawShape>(
  db: ReadDb,
  of: Table<Shape>,
  rest = '',
  values: readonly SqlValue[] = [],
): Row<Shape>[] =>
  (db.sql.prepare(`SELECT * FROM ${of.name} ${rest}`).all(...values) as SqlRow[]).map((row) =>
    parseRow(of, row),
  )

/** `null` when there is none. */
export const findRow = <Shape extends z.ZodRawShape>(
  db: ReadDb,
  of: Table<Shape>,
  id: string,
): Row<Shape> | null => {
  const row = prepared(db.sql, `SELECT * FROM ${of.name} WHERE id = ?`).get(id) as SqlRow | undefined
  return row === undefined ? null : parseRow(of, row)
}

/** Throws `not_found`. Withdrawn rows are found too: they are still in the record. */
export const getRow = <Shape extends z.ZodRawShape>(db: ReadDb, of: Table<Shape>, id: string): Row<Shape> => {
  const row = findRow(db, of, id)
  if (row === null)
    throw new AppError('not_found', `This file has no such ${of.noun.replace(/^the /, '')}.`, { id })
  return row
}

export const insertRow = <Shape extends z.ZodRawShape>(
  db: WriteDb,
  of: Table<Shape>,
  row: Row<Shape>,
): void => {
  const values = of.columns.toSql(row)
  const names = Object.keys(values)
  prepared(
    db.sql,
    `INSERT INTO ${of.name} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  ).run(values)
  db.recorder.changed(of.name, String(values['id']), null, values)
}

/** Writes only what differs, so that the log says what changed. Throws `not_found`. */
export const updateRow = <Shape extends z.ZodRawShape>(
  db: WriteDb,
  of: Table<Shape>,
  id: string,
  changes: Partial<Row<Shape>>,
): void => writeColumns(db, of, id, of.columns.toSql(changes))

/** The same for values already as SQLite holds them; undo uses it. */
export const writeColumns = (db: WriteDb, of: NamedTable, id: string, wanted: SqlRow): void => {
  const now = prepared(db.sql, `SELECT * FROM ${of.name} WHERE id = ?`).get(id) as SqlRow | undefined
  if (now === undefined)
    throw new AppError('not_found', `This file has no such ${of.noun.replace(/^the /, '')}.`, { id })
  const names = Object.keys(wanted).filter((name) => name !== 'id' && wanted[name] !== now[name])
  if (names.length === 0) return
  const pick = (row: SqlRow): SqlRow => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))
  prepared(
    db.sql,
    `UPDATE ${of.name} SET ${names.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`,
  ).run({ ...pick(wanted), id })
  db.recorder.changed(of.name, id, pick(now), pick(wanted))
}

/** Takes a record out of use. It stays in the file: nothing in a governance record is deleted. */
export const withdrawRow = (db: WriteDb, of: NamedTable, id: string): void =>
  writeColumns(db, of, id, { withdrawnAt: db.recorder.at })
