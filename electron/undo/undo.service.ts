import type { MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { prepared } from '../db/prepared.ts'
import { writeColumns } from '../db/table.ts'
import { tablesByName } from '../db/tables.ts'
import { expectWritableTables } from '../minutes-states/expect-writable.ts'
import { findRedoable, findUndoable, listChanges, type LoggedChange } from './undo.repo.ts'

export interface UndoState {
  /** What would be undone, or null. */
  readonly undo: string | null
  readonly redo: string | null
}

export interface Reversed {
  /** What was undone or redone, such as "Move “Budget”". */
  readonly label: string
}

export const undoState = (db: ReadDb, scope: string): UndoState => ({
  undo: findUndoable(db, scope)?.label ?? null,
  redo: findRedoable(db, scope)?.label ?? null,
})

/**
 * Undoes the latest standing command of a meeting. It is a change of its own in the log. Throws `conflict` when there is
 * nothing to undo, or when a row was changed since by something that undo does not know.
 */
export const undoLast = (db: WriteDb, scope: string): Reversed => {
  const target = findUndoable(db, scope)
  if (target === null) throw new AppError('conflict', 'There is nothing to undo.')
  for (const change of changesOf(db, scope, target.id).toReversed()) reverse(db, change)
  db.recorder.describe({
    label: `Undo: ${target.label}`,
    scope,
    reversal: { kind: 'undo', targetId: target.id },
  })
  return { label: target.label }
}

/** Does again what was undone last. Throws `conflict` when there is nothing, or something new was done since. */
export const redoLast = (db: WriteDb, scope: string): Reversed => {
  const target = findRedoable(db, scope)
  if (target === null) throw new AppError('conflict', 'There is nothing to redo.')
  for (const change of changesOf(db, scope, target.id)) repeat(db, change)
  db.recorder.describe({
    label: `Redo: ${target.label}`,
    scope,
    reversal: { kind: 'redo', targetId: target.id },
  })
  return { label: target.label }
}

/** Throws `conflict` where they are of minutes that have been circulated or approved since. */
const changesOf = (db: WriteDb, scope: string, commandId: string): LoggedChange[] => {
  const changes = listChanges(db, commandId)
  expectWritableTables(
    db,
    scope as MeetingId, // undo has no other scopes
    changes.map(({ tableName }) => tableName),
  )
  return changes
}

const tableOf = (change: LoggedChange) => {
  const found = tablesByName.get(change.tableName)
  if (found === undefined)
    throw new AppError('conflict', 'This step cannot be undone by this version of Packhorse.')
  return found
}

/** Before the command: its old values, or out of use where the row was new. */
const reverse = (db: WriteDb, change: LoggedChange): void => {
  expectUntouched(db, change, change.before === null ? { withdrawnAt: null } : change.after)
  writeColumns(db, tableOf(change), change.rowId, change.before ?? { withdrawnAt: db.recorder.at })
}

/** After the command: its new values, or back in use where the row was new. */
const repeat = (db: WriteDb, change: LoggedChange): void => {
  if (change.before !== null) expectUntouched(db, change, change.before)
  writeColumns(
    db,
    tableOf(change),
    change.rowId,
    change.before === null ? { withdrawnAt: null } : change.after,
  )
}

const expectUntouched = (db: WriteDb, change: LoggedChange, expected: SqlRow): void => {
  const now = prepared(db.sql, `SELECT * FROM ${tableOf(change).name} WHERE id = ?`).get(
    change.rowId,
  ) as SqlRow
  const differs = Object.keys(expected).some((name) => name !== 'withdrawnAt' && now[name] !== expected[name])
  if (differs) {
    throw new AppError(
      'conflict',
      'This cannot be undone: the same record was changed since, from another screen. Nothing was changed. Put it right by hand.',
      { table: change.tableName, id: change.rowId },
    )
  }
}
