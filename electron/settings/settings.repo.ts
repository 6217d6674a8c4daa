import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, insertRow, listRows, updateRow } from '../db/table.ts'
import { settings } from '../db/tables.ts'

/** Everything remembered in the file, by key. */
export const listSettings = (db: ReadDb): Record<string, string> =>
  Object.fromEntries(listRows(db, settings, 'WHERE withdrawnAt IS NULL').map(({ id, value }) => [id, value]))

/** Remembers one; it takes the place of what was remembered under the same key. */
export const setSetting = (db: WriteDb, key: string, value: string): void => {
  db.recorder.describe({ label: 'Remember a setting', scope: null })
  if (findRow(db, settings, key) === null)
    insertRow(db, settings, { id: key, value, createdAt: db.recorder.at, withdrawnAt: null })
  else updateRow(db, settings, key, { value, withdrawnAt: null })
}
