import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup, FileState } from '@shared/contract/file.ts'
import { AppError } from '@shared/errors.ts'
import type { Database } from 'better-sqlite3'
import type { AppContext } from '../app/context.ts'
import { endKeptProcess } from '../pack-jobs/kept-process.ts'
import type { OpenFile } from '../app/file-session.ts'
import { backUp, backUpIfChanged, keepAsItIs, type Keeping } from './backups.service.ts'
import { getBackup, listBackups } from './backups.repo.ts'
import { remindOnOpening } from '../reminders/reminders.service.ts'
import { openLocked } from '../lock/open-locked.service.ts'
import { isLocked, readLockHeader } from '../lock/lock-format.ts'
import type { Sealing } from '../lock/sealing.ts'
import { createFile, type Fill } from './create-file.service.ts'
import { takeLock, type FileLock } from './file-lock.ts'
import { fileState } from './file-state.ts'
import { isSameFile } from './same-file.ts'
import { openFile } from './open-file.service.ts'
import { lastOpen, nameOf, rememberClosed, rememberOpened } from './recent-files.ts'
import { examineBackup, putInPlace } from './restore-file.service.ts'

const keeping = (app: AppContext): Keeping => ({ dataFolder: app.host.dataFolder, now: app.clock.now() })

/** A script that works through many files neither fills the list of recent ones nor the disk with backups. */
const isForPeople = (app: AppContext): boolean => app.host.kind !== 'cli'

/** The list of recent files is a convenience: that it cannot be written must not keep a file shut. */
const remember = (app: AppContext, write: () => void): void => {
  try {
    write()
  } catch (cause) {
    app.log.fault('file.recent', cause)
  }
}

const openNow = async (app: AppContext, path: string, held?: FileLock): Promise<void> => {
  const opening = {
    who: app.who,
    now: app.clock.now(),
    backUpFirst: (sql: Database, real: string) => backUp(sql, real, 'before-update', keeping(app)),
  }
  takeUp(app, await openFile(path, opening, held))
}

/** What is open from here on. */
const takeUp = (app: AppContext, open: OpenFile): void => {
  app.files.set(open)
  app.files.problem = null
  app.files.awaiting = null
  if (isForPeople(app)) remember(app, () => rememberOpened(app.host.dataFolder, open.path, app.clock.now()))
}

/** Backs up what was changed and lets go of a file that is no longer the current one. Answers why no backup was made, or null. */
const putAway = async (app: AppContext, open: OpenFile | null): Promise<string | null> => {
  if (open === null) return null
  endKeptProcess(app)
  if (open.sealing !== undefined) return putAwayLocked(app, open, open.sealing)
  try {
    if (!open.isReadOnly && isForPeople(app)) await backUpIfChanged(open.sql, open.path, keeping(app))
    return null
  } catch (cause) {
    if (!(cause instanceof AppError)) app.log.fault('file.close', cause)
    return `${nameOf(open.path)} was closed, and everything is saved in it. ${cause instanceof AppError ? cause.message : 'But no backup of it could be made.'}`
  } finally {
    open.sql.close()
    open.lock?.release()
  }
}

/** Seals what was changed, and leaves nothing of it lying open. */
const putAwayLocked = async (app: AppContext, open: OpenFile, sealing: Sealing): Promise<string | null> => {
  try {
    await app.outputs.withdrawAll()
    await sealing.end()
    return null
  } catch (cause) {
    app.log.fault('file.close', cause)
    return `${nameOf(open.path)} could not be locked again: its disk may be full, or not connected. What was done is kept on this computer, and is there when the file is opened here with its passphrase.`
  } finally {
    open.lock?.release()
  }
}

/** From here on no command reaches it, whatever is still to be done with it. */
const takeCurrent = (app: AppContext): OpenFile | null => {
  const open = app.files.current
  app.files.set(null)
  return open
}

const announce = async (app: AppContext): Promise<FileState> => {
  app.host.emit({ kind: 'file-changed' })
  return fileState(app)
}

/** What there is to go back to, said with the refusal. */
const withBackups = (app: AppContext, path: string, cause: unknown): unknown => {
  if (!(cause instanceof AppError) || cause.code !== 'file_unusable') return cause
  const backups = listBackups(app.host.dataFolder, path)
  const newest = backups[0]
  if (newest === undefined) return cause
  const message = `${cause.message} There is a backup of it from ${newest.madeAt.slice(0, 10)}, which you can put in its place.`
  return new AppError(
    cause.code,
    message,
    { ...cause.details, newestBackup: { id: newest.id, madeAt: newest.madeAt } },
    cause,
  )
}

/**
 * Opens a file in the place of the one that is open. When it cannot be opened, the one that was open stays open.
 * Throws `file_unusable`; its details hold the newest backup where there is one.
 */
export const openPath = (app: AppContext, path: string): Promise<FileState> =>
  app.files.exclusively(async () => {
    const before = app.files.current
    if (before !== null && isSameFile(before.path, path)) return fileState(app)
    if (isLocked(path)) return awaitPassphrase(app, path)
    try {
      await openNow(app, path)
    } catch (cause) {
      throw withBackups(app, path, cause)
    }
    app.files.problem = await putAway(app, before)
    if (isForPeople(app)) remindOnOpening(app)
    return announce(app)
  })

/** Looks at a locked file as far as one can without its passphrase; it is opened when that is said. */
const awaitPassphrase = (app: AppContext, path: string): Promise<FileState> => {
  readLockHeader(path)
  app.files.awaiting = path
  return announce(app)
}

/** Opens the file that waits for its passphrase. Answers what its reader should know of the time before, or null. */
export const unlockFile = (app: AppContext, passphrase: string): Promise<{ said: string | null }> =>
  app.files.exclusively(async () => {
    const { awaiting, current: before } = app.files
    if (awaiting === null) throw new AppError('conflict', 'No file waits for a passphrase. Open it first.')
    const { open, said } = await openLocked(awaiting, passphrase, {
      who: app.who,
      ...keeping(app),
      onFault: (cause) => void app.log.fault('file.seal', cause),
    })
    takeUp(app, open)
    app.files.problem = await putAway(app, before)
    if (isForPeople(app)) remindOnOpening(app)
    await announce(app)
    return { said }
  })

/** Leaves a locked file closed. */
export const leaveLocked = (app: AppContext): Promise<FileState> => {
  app.files.awaiting = null
  return announce(app)
}

/** Makes a new file and opens it. Never overwrites. */
export const createPath = async (app: AppContext, path: string, fill?: Fill): Promise<FileState> => {
  await createFile(path, fill)
  return openPath(app, path)
}

/** Closes what is open, with a backup where something was changed. Also what every way in calls before it ends. */
export const closeFile = (app: AppContext): Promise<FileState> =>
  app.files.exclusively(async () => {
    app.files.problem = await putAway(app, takeCurrent(app))
    remember(app, () => rememberClosed(app.host.dataFolder))
    return announce(app)
  })

/** Before the program ends: closed as above, but opened again at the next start. */
export const closeAtEnd = (app: AppContext): Promise<void> =>
  app.files.exclusively(async () => {
    await putAway(app, takeCurrent(app))
  })

/**
 * At the start: the file that was asked for, else the one that was open last. Never throws: what went wrong is said on
 * the first screen.
 */
export const openAtStart = async (app: AppContext, asked: string | null): Promise<void> => {
  const last = lastOpen(app.host.dataFolder)
  await openAsked(app, asked ?? (last !== null && existsSync(last) ? last : null))
}

/** A file asked for from outside, as by a double click; null does nothing. Never throws either. */
export const openAsked = async (app: AppContext, path: string | null): Promise<void> => {
  if (path === null) return
  try {
    await openPath(app, path)
  } catch (cause) {
    if (!(cause instanceof AppError)) app.log.fault('file.openAsked', cause)
    app.files.problem = cause instanceof AppError ? cause.message : `${nameOf(path)} could not be opened.`
    app.host.emit({ kind: 'file-changed' })
  }
}

/** Where a new file goes where there are no dialogs. */
export const placeInDocuments = (app: AppContext, fileName: string): string =>
  join(app.host.documentsFolder, fileName)

/** Makes a backup now, whether or not anything was changed. */
export const backUpNow = async (
  app: AppContext,
  why: Backup['why'],
  progress?: (done: number, total: number) => void,
): Promise<void> => {
  const open = app.files.required
  expectNotLocked(open)
  await backUp(open.sql, open.path, why, keeping(app), progress)
}

/**
 * Puts a backup in the place of its file: the open one, or one that cannot be opened. The file as it was is kept as a
 * backup first, so this can be undone. Throws `not_found`, `not_allowed` (read-only), `file_unusable` (the backup itself
 * is damaged), `storage`; then the file is as it was, and open as it was.
 */
export const restoreBackup = (app: AppContext, backupId: string): Promise<FileState> =>
  app.files.exclusively(async () => {
    const { backup, keptFor } = getBackup(app.host.dataFolder, backupId)
    examineBackup(backup.path)
    await (app.files.current === null
      ? restoreClosed(app, backup.path, keptFor)
      : restoreOpen(app, backup.path, keptFor))
    return announce(app)
  })

/** A backup of it would lie open on the disk. Throws `not_allowed`. */
const expectNotLocked = ({ sealing }: OpenFile): void => {
  if (sealing === undefined) return
  throw new AppError(
    'not_allowed',
    'No backups are kept of a file that is locked with a passphrase, since they would lie open. Save a copy instead: it is locked too.',
  )
}

const restoreOpen = async (app: AppContext, backupPath: string, keptFor: string): Promise<void> => {
  const open = app.files.writable
  expectNotLocked(open)
  if (open.path !== keptFor)
    throw new AppError(
      'conflict',
      'This backup is of another file. Open that file first. Nothing was changed.',
    )
  app.files.set(null)
  try {
    await backUp(open.sql, open.path, 'before-restore', keeping(app))
    open.sql.close()
    putInPlace(backupPath, open.path)
  } finally {
    if (open.sql.open) app.files.set(open)
    else await openNow(app, open.path, open.lock)
  }
}

const restoreClosed = async (app: AppContext, backupPath: string, path: string): Promise<void> => {
  const { lock, heldBy } = takeLock(path, app.who, app.clock.now())
  if (lock === null)
    throw new AppError(
      'not_allowed',
      `${nameOf(path)} was left as it is: ${heldBy ? `${heldBy.who} has it open on ${heldBy.machine}` : 'you may not write in its folder'}.`,
    )
  try {
    if (existsSync(path)) await keepAsItIs(path, keeping(app))
    putInPlace(backupPath, path)
    await openNow(app, path, lock)
  } catch (cause) {
    lock.release()
    throw cause
  }
}
