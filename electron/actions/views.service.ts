import type { Parsed } from '@shared/contract.ts'
import type { ActionView, ActionViewId } from '@shared/entities/action-view.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { AppError } from '@shared/errors.ts'
import { v7 as uuidv7 } from 'uuid'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../db/table.ts'
import { actionViews } from '../db/tables.ts'
import { registerScope } from './register-scope.ts'

/** A board's views, by name. */
export const listViews = (db: ReadDb, bodyId: BodyId): ActionView[] =>
  listRows(db, actionViews, 'WHERE bodyId = ? AND withdrawnAt IS NULL ORDER BY name COLLATE NOCASE, id', [
    bodyId,
  ])

/** Gives a view a name, or changes one. Throws `conflict` where another of the board has the name. */
export const keepView = (
  db: WriteDb,
  { viewId, bodyId, name, shown }: Parsed<'register.keepView'>,
): ActionViewId => {
  getBody(db, bodyId)
  const isTaken = (view: ActionView) => view.id !== viewId && view.name.toLowerCase() === name.toLowerCase()
  if (listViews(db, bodyId).some(isTaken))
    throw new AppError(
      'conflict',
      `There is a view “${name}” already. Nothing was changed. Give another name.`,
      {
        fields: [{ field: 'name', message: 'There is a view of that name already.' }],
      },
    )
  const verb = viewId === null ? 'Keep' : 'Change'
  db.recorder.describe({ label: `${verb} the view “${name}”`, scope: registerScope })
  if (viewId !== null) {
    updateRow(db, actionViews, viewId, { name, shown })
    return viewId
  }
  const id = uuidv7() as ActionViewId
  insertRow(db, actionViews, { id, bodyId, name, shown, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

/** Takes a view out; the actions that it shows stay as they are. */
export const takeOutView = (db: WriteDb, viewId: ActionViewId): void => {
  const { name } = getRow(db, actionViews, viewId)
  withdrawRow(db, actionViews, viewId)
  db.recorder.describe({ label: `Take out the view “${name}”`, scope: registerScope })
}
