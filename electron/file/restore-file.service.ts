import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '@shared/errors.ts'
import { connect } from '../db/connection.ts'
import { checkAtOpen } from './check-at-open.ts'
import { readHeader } from './file-header.ts'
import { discard, halfMadePath } from './half-made.ts'
import { flush } from './write-atomically.ts'

/** Makes sure that a backup is whole before it takes the file's place. Throws `file_unusable`. */
export const examineBackup = (path: string): void => {
  readHeader(path)
  const sql = connect(path, { isReadOnly: true })
  try {
    checkAtOpen(sql, path)
  } finally {
    sql.close()
  }
}

/**
 * Puts a backup in the place of a file that is closed, in one step: a copy beside it, then a rename. The caller has kept
 * the file as it was. Throws `storage`; then the file is as it was.
 */
export const putInPlace = (backupPath: string, path: string): void => {
  const temporary = halfMadePath(path)
  try {
    copyFileSync(backupPath, temporary)
    flush(temporary)
    // A journal left by a crash belongs to the old contents: SQLite must not play it back into the new ones.
    if (existsSync(`${path}-journal`)) renameSync(`${path}-journal`, `${backupPath}.old-journal`)
    renameSync(temporary, path)
  } catch (cause) {
    throw new AppError(
      'storage',
      `${basename(path)} was left as it was: the backup could not be copied to its folder (${(cause as NodeJS.ErrnoException).code ?? 'unknown'}).`,
      { path },
      cause,
    )
  } finally {
    discard(temporary)
  }
}
