import { AppError } from '@shared/errors.ts'
import Database from 'better-sqlite3'
import { accessSync, constants, realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { OpenFile } from '../app/file-session.ts'
import { connect } from '../db/connection.ts'
import { migrate, versionOf } from '../db/migrate.ts'
import { latestVersion } from '../db/migrations/all.ts'
import { checkAtOpen } from './check-at-open.ts'
import { readHeader, unusable } from './file-header.ts'
import { takeLock, type FileLock, type LockAttempt } from './file-lock.ts'

export interface Opening {
  /** Who opens it, as a second opener is told. */
  readonly who: string
  readonly now: string
  /** Called before the schema is brought up to date. Must have made a backup when it resolves. */
  backUpFirst(sql: Database.Database, path: string): Promise<void>
}

/** Whether a file, and what lies beside it, can be written to. */
export const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    return true
  } catch {
    // Not a fault: the answer to the question. The file is then open for reading only.
    return false
  }
}

/**
 * Opens a Packhorse file: for writing when nobody else has it and we may write there, else for reading only, with who
 * has it. A file of an older version is backed up and brought up to date first. Throws `file_unusable` or `storage`;
 * then the file is as it was.
 */
export const openFile = async (givenPath: string, opening: Opening, held?: FileLock): Promise<OpenFile> => {
  readHeader(givenPath)
  const path = realpathSync(givenPath)
  const attempt = claim(path, opening, held)
  let sql: Database.Database | null = null
  try {
    sql = connect(path, { isReadOnly: attempt.lock === null })
    checkAtOpen(sql, path)
    if (versionOf(sql) < latestVersion) {
      await bringUpToDate(sql, path, attempt, opening)
      checkAtOpen(sql, path)
    }
    return { path, sql, isReadOnly: attempt.lock === null, heldBy: attempt.heldBy, ...withLock(attempt) }
  } catch (cause) {
    sql?.close()
    if (held === undefined) attempt.lock?.release()
    throw explainOpening(path, cause)
  }
}

const withLock = ({ lock }: LockAttempt): { lock?: FileLock } => (lock === null ? {} : { lock })

const claim = (path: string, opening: Opening, held: FileLock | undefined): LockAttempt => {
  if (held !== undefined) return { lock: held, heldBy: null }
  return mayWrite(path) ? takeLock(path, opening.who, opening.now) : { lock: null, heldBy: null }
}

const bringUpToDate = async (
  sql: Database.Database,
  path: string,
  attempt: LockAttempt,
  opening: Opening,
): Promise<void> => {
  if (attempt.lock === null)
    throw unusable(
      path,
      `${basename(path)} was made by an older version of Packhorse and must be brought up to date first, which needs permission to write to it, and nobody else in it.`,
    )
  await opening.backUpFirst(sql, path)
  migrate(sql)
}

/** What SQLite says while a file is being opened. */
const sentences: readonly (readonly [prefix: string, sentence: string])[] = [
  ['SQLITE_CORRUPT', 'is damaged and cannot be read.'],
  ['SQLITE_NOTADB', 'is damaged, or not a Packhorse file.'],
  ['SQLITE_BUSY', 'is being used by another program just now. Try again in a moment.'],
  [
    'SQLITE_READONLY',
    'was left in the middle of a change, perhaps by a power cut. It mends itself when it is opened where it may be written to.',
  ],
  ['SQLITE_FULL', 'could not be opened because the disk is full. Make room, then try again.'],
  ['SQLITE_IOERR', 'cannot be read: its disk or folder does not answer.'],
  ['SQLITE_CANTOPEN', 'cannot be opened: its folder cannot be reached or may not be written to.'],
]

/** Says what SQLite says while a file is being opened; all else stays as it is. */
export const explainOpening = (path: string, cause: unknown): unknown => {
  if (cause instanceof AppError || !(cause instanceof Database.SqliteError)) return cause
  const found = sentences.find(([prefix]) => cause.code.startsWith(prefix))
  return found ? unusable(path, `${basename(path)} ${found[1]}`, cause) : cause
}
