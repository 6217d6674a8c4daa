import { closeSync, existsSync, linkSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError } from '@shared/errors.ts'
import type { Database } from 'better-sqlite3'
import { connect } from '../db/connection.ts'
import { migrate } from '../db/migrate.ts'
import { clearHalfMade, discard, halfMadePath } from './half-made.ts'
import { flush } from './write-atomically.ts'

/** Bytes. Papers are long: larger pages make them quicker to write, read and check than SQLite's usual 4,096. */
const pageSize = 8192

/** Puts the first records into a new file, before it gets its name. */
export type Fill = (sql: Database) => Promise<void>

/**
 * Makes a new file, empty or filled by `fill`, and puts it in place in one step: it is there whole or not at all, and
 * never in the place of another. Throws `conflict` when something of that name is there, `storage` when it cannot be written.
 */
export const createFile = async (path: string, fill?: Fill): Promise<void> => {
  const folder = dirname(path)
  const temporary = halfMadePath(path)
  try {
    makeFolder(folder)
    clearHalfMade(path)
    await build(temporary, fill)
    flush(temporary)
    moveWithoutOverwriting(temporary, path)
  } catch (cause) {
    throw explain(path, cause)
  } finally {
    discard(temporary, `${temporary}-journal`)
  }
}

const makeFolder = (folder: string): void => {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
}

const build = async (path: string, fill: Fill | undefined): Promise<void> => {
  const sql = connect(path, { isReadOnly: false })
  try {
    sql.pragma(`page_size = ${pageSize}`)
    migrate(sql)
    await fill?.(sql)
  } finally {
    sql.close()
  }
}

const moveWithoutOverwriting = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'EEXIST') throw cause
    // No hard links here (FAT, exFAT, some network drives): keep the name with an empty file, then rename over it.
    closeSync(openSync(to, 'wx'))
    renameSync(from, to)
  }
}

const explain = (path: string, cause: unknown): unknown => {
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  const [name, folder] = [basename(path), dirname(path)]
  if (code === 'EEXIST')
    return new AppError(
      'conflict',
      `There is already something called ${name} in ${folder}. It was left as it is. Choose another name, or open that file.`,
      { path },
      cause,
    )
  if (['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes(code))
    return storage(path, `${name} was not made: the disk is full. Make room, or choose another place.`, cause)
  if (['EACCES', 'EPERM', 'EROFS', 'SQLITE_CANTOPEN', 'SQLITE_READONLY'].includes(code))
    return storage(path, `${name} was not made: you may not write in ${folder}. Choose another place.`, cause)
  if (code.startsWith('E') || code.startsWith('SQLITE_IOERR'))
    return storage(
      path,
      `${name} was not made: ${folder} cannot be reached or written to. Choose another place.`,
      cause,
    )
  return cause
}

const storage = (path: string, sentence: string, cause: unknown): AppError =>
  new AppError('storage', sentence, { path }, cause)
