import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { findRow } from '../db/table.ts'
import { settings } from '../db/tables.ts'
import { keepSetting } from './settings.repo.ts'

const key = 'fileId'

/** By which what was made from this file knows it again; null while nothing was. A copy of the whole file has the same. */
export const findFileId = (db: ReadDb): string | null => findRow(db, settings, key)?.value ?? null

/** The same; made the first time that it is needed. */
export const fileIdOf = (db: WriteDb): string => {
  const known = findFileId(db)
  if (known !== null) return known
  const made = uuidv7()
  keepSetting(db, key, made)
  return made
}
