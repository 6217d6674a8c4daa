import { AppError } from '@shared/errors.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow, insertRow, listRows, updateRow } from '../db/table.ts'
import { settings } from '../db/tables.ts'

/** Everything remembered in the file, by key. */
export const listSettings = (db: ReadDb): Record<string, string> =>
  Object.fromEntries(listRows(db, settings, 'WHERE withdrawnAt IS NULL').map(({ id, value }) => [id, value]))

/** Remembers one; it takes the place of what was remembered under the same key. */
export const setSetting = (db: WriteDb, key: string, value: string): void => {
  db.recorder.describe({ label: 'Remember a setting', scope: null })
  keepSetting(db, key, value)
}

/** What the file is, and from where: written once, where it is made, and by nobody else. */
const whatItIs: readonly string[] = ['review', 'fileId', 'bodyExport']

/** The same where the page asks for it. Throws `not_allowed` for what a file says of itself. */
export const setSettingFromPage = (db: WriteDb, key: string, value: string): void => {
  if (whatItIs.includes(key))
    throw new AppError('not_allowed', 'What a file says of itself cannot be set. Nothing was changed.')
  setSetting(db, key, value)
}

/** The same inside a larger command, which says what it is itself. */
export const keepSetting = (db: WriteDb, key: string, value: string): void => {
  if (findRow(db, settings, key) === null)
    insertRow(db, settings, { id: key, value, createdAt: db.recorder.at, withdrawnAt: null })
  else updateRow(db, settings, key, { value, withdrawnAt: null })
}
