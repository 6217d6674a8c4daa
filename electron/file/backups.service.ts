import { randomBytes, randomUUID } from 'node:crypto'
import { copyFileSync, renameSync } from 'node:fs'
import type { Backup } from '@shared/contract/file.ts'
import { AppError } from '@shared/errors.ts'
import type { Database } from 'better-sqlite3'
import { backupPlace, listBackups, rotate, type StoredBackup } from './backups.repo.ts'
import { discard } from './half-made.ts'
import { flush } from './write-atomically.ts'

/** Where backups are kept, and what time it is. */
export interface Keeping {
  readonly dataFolder: string
  readonly now: string
}

export type Progress = (done: number, total: number) => void

/** Pages at a time: some milliseconds each, so that the program goes on answering. */
const pagesAtATime = 1000

/** SQLite's own backup: a whole, consistent copy, also while the file is being written to. */
export const copyDatabase = async (sql: Database, to: string, progress?: Progress): Promise<void> => {
  await sql.backup(to, {
    progress({ totalPages, remainingPages }) {
      progress?.(totalPages - remainingPages, totalPages)
      return pagesAtATime
    },
  })
  flush(to)
}

/** The tail of the last command's id: it stands for all that is in the file. Empty for a file never used. */
const markOf = (sql: Database): string =>
  (
    (sql.prepare('SELECT id FROM commands ORDER BY seq DESC LIMIT 1').pluck().get() as string | undefined) ??
    ''
  )
    .replaceAll('-', '')
    .slice(-16)

/** Makes a backup of an open file, then drops the oldest ones. Throws `storage`; the file itself is never touched. */
export const backUp = async (
  sql: Database,
  path: string,
  why: Backup['why'],
  { dataFolder, now }: Keeping,
  progress?: Progress,
): Promise<void> => {
  try {
    const place = backupPlace(dataFolder, path, { madeAt: now, why, mark: markOf(sql) })
    await finishing(place, (temporary) => copyDatabase(sql, temporary, progress))
    rotate(dataFolder, path)
  } catch (cause) {
    throw notMade(cause)
  }
}

/** On closing: nothing is made when nothing was changed since the last one. Answers whether one was made. */
export const backUpIfChanged = async (sql: Database, path: string, keeping: Keeping): Promise<boolean> => {
  const newest = listBackups(keeping.dataFolder, path)[0]
  if (newest !== undefined && newest.mark === markOf(sql)) return false
  await backUp(sql, path, 'on-close', keeping)
  return true
}

/** Keeps a file that cannot be opened just as it is, byte for byte, before another takes its place. */
export const keepAsItIs = async (path: string, { dataFolder, now }: Keeping): Promise<void> => {
  try {
    const place = backupPlace(dataFolder, path, {
      madeAt: now,
      why: 'before-restore',
      mark: randomBytes(8).toString('hex'),
    })
    await finishing(place, async (temporary) => copyFileSync(path, temporary))
  } catch (cause) {
    throw notMade(cause)
  }
}

const finishing = async (place: string, write: (temporary: string) => Promise<void>): Promise<void> => {
  const temporary = `${place}.partial-${randomUUID()}`
  try {
    await write(temporary)
    renameSync(temporary, place)
  } finally {
    discard(temporary)
  }
}

const notMade = (cause: unknown): AppError => {
  const code = (cause as { code?: string }).code ?? 'unknown'
  const why = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes(code)
    ? 'the disk that holds the backups is full'
    : `the folder for backups cannot be written to (${code})`
  return new AppError(
    'storage',
    `No backup could be made: ${why}. The file itself is safe and unchanged.`,
    {},
    cause,
  )
}

/** As the screen sees it: without paths. */
export const asListed = ({ id, madeAt, why, size }: StoredBackup): Backup => ({ id, madeAt, why, size })
