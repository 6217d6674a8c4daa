import type { BodyKind } from '@shared/entities/body.ts'
import { AppError } from '@shared/errors.ts'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, insertRow, listRows, withdrawRow } from '../db/table.ts'
import { agendaTemplates } from '../db/tables.ts'
import { outline, type Outline } from './outline.ts'

/** A clerk's own template. */
export interface OwnTemplate {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly items: readonly Outline[]
}

type Row = z.infer<typeof agendaTemplates.schema>

const asTemplate = ({ id, name, createdAt, items }: Row): OwnTemplate => {
  const parsed = z.array(outline).safeParse(items)
  if (parsed.success) return { id, name, createdAt, items: parsed.data }
  throw new AppError('file_unusable', `The template “${name}” cannot be read. Save it again under its name.`)
}

/** The clerk's own templates for a kind of board, by name. */
export const listOwnTemplates = (db: ReadDb, kind: BodyKind): OwnTemplate[] =>
  listRows(
    db,
    agendaTemplates,
    'WHERE bodyKind = ? AND withdrawnAt IS NULL ORDER BY name COLLATE NOCASE, id',
    [kind],
  ).map(asTemplate)

/** `null` when there is none of that id. */
export const findOwnTemplate = (db: ReadDb, id: string): OwnTemplate | null => {
  const row = findRow(db, agendaTemplates, id)
  return row === null || row.withdrawnAt !== null ? null : asTemplate(row)
}

/** Keeps a template in place of the one of the same name; answers its id. */
export const replaceTemplate = (
  db: WriteDb,
  kind: BodyKind,
  name: string,
  items: readonly Outline[],
): string => {
  const before = listRows(
    db,
    agendaTemplates,
    'WHERE bodyKind = ? AND name = ? COLLATE NOCASE AND withdrawnAt IS NULL',
    [kind, name],
  )
  for (const { id } of before) withdrawRow(db, agendaTemplates, id)
  const id = uuidv7()
  const row = { id, bodyKind: kind, name, items, createdAt: db.recorder.at, withdrawnAt: null }
  insertRow(db, agendaTemplates, agendaTemplates.schema.parse(row))
  return id
}
