import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '@shared/errors.ts'
import type { Database } from 'better-sqlite3'
import type { JobContext } from '../app/handler.ts'
import { tempPath } from '../app/temp-files.ts'
import { connect } from '../db/connection.ts'
import { asReadDb } from '../db/handles.ts'
import { migrate, versionOf } from '../db/migrate.ts'
import { latestVersion } from '../db/migrations/all.ts'
import { copyDatabase } from '../file/backups.service.ts'
import { checkAtOpen } from '../file/check-at-open.ts'
import { readHeader, unusable } from '../file/file-header.ts'
import { explainOpening } from '../file/open-file.service.ts'
import { isSameFile } from '../file/same-file.ts'
import { findReviewMark } from '../settings/review-mark.ts'
import { placing } from './placing.ts'

export interface CopyOfFile {
  /** Open for reading. */
  readonly sql: Database
  readonly path: string
  readonly wasOlder: boolean
}

/**
 * Copies a clerk's file among the passing files and brings the copy up to date; the file itself is only read. Throws
 * `conflict` for the file that is open, `file_unusable` for one that is damaged, newer, not ours, or a review copy.
 */
export const copyOfFile = async (
  path: string,
  { app, signal, progress }: JobContext,
): Promise<CopyOfFile> => {
  readHeader(path)
  if (isSameFile(path, app.files.required.path))
    throw new AppError(
      'conflict',
      `${basename(path)} is the file that is open. Choose the one from which a board is to come.`,
    )
  const copy = tempPath(app.host.dataFolder, '.packhorse')
  try {
    await copyWhole(path, copy, (done, total) => {
      signal.throwIfAborted()
      progress('Reading the file', done, total)
    })
    const wasOlder = bringUpToDate(copy)
    return { sql: openCopy(copy, path), path: copy, wasOlder }
  } catch (cause) {
    await rm(copy, { force: true })
    throw explainOpening(path, cause)
  }
}

const copyWhole = async (
  from: string,
  to: string,
  progress: (done: number, total: number) => void,
): Promise<void> => {
  const sql = connect(from, { isReadOnly: true })
  try {
    checkAtOpen(sql, from)
    await copyDatabase(sql, to, progress)
  } finally {
    sql.close()
  }
}

const bringUpToDate = (path: string): boolean => {
  const sql = connect(path, { isReadOnly: false })
  try {
    const isOlder = versionOf(sql) < latestVersion
    if (isOlder) migrate(sql)
    return isOlder
  } finally {
    sql.close()
  }
}

/** `path`: the file as the clerk knows it, for what is said. */
const openCopy = (copy: string, path: string): Database => {
  const sql = connect(copy, { isReadOnly: true })
  try {
    checkAtOpen(sql, path)
    expectOurTables(sql, path)
    expectNoReviewCopy(sql, path)
    return sql
  } catch (cause) {
    sql.close()
    throw cause
  }
}

const expectNoReviewCopy = (sql: Database, path: string): void => {
  const mark = findReviewMark(asReadDb(sql))
  if (mark === null) return
  throw unusable(
    path,
    `${basename(path)} is a review copy, made for ${mark.personName}: it does not hold a whole board.`,
  )
}

const expectOurTables = (sql: Database, path: string): void => {
  const there = new Set(
    sql.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[],
  )
  const stray = (sql.pragma('foreign_key_check') as unknown[]).length > 0
  if (stray || Object.keys(placing).some((name) => !there.has(name)))
    throw unusable(path, `${basename(path)} is damaged: its records do not hang together.`)
}
