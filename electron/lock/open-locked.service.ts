import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '@shared/errors.ts'
import type { OpenFile } from '../app/file-session.ts'
import { tempPath } from '../app/temp-files.ts'
import { takeLock } from '../file/file-lock.ts'
import { clearHalfMade } from '../file/half-made.ts'
import { mayWrite, openFile } from '../file/open-file.service.ts'
import { damaged, deriveKeys, isSignedBy, type LockKeys, readLockHeader } from './lock-format.ts'
import { Sealing } from './sealing.ts'
import { unsealFile } from './seal-file.ts'
import { makeFolder, makeReady, workingFolder, workingPath } from './working-copy.ts'

export interface Unlocking {
  readonly who: string
  readonly now: string
  readonly dataFolder: string
  readonly onFault: (cause: unknown) => void
}

export interface Unlocked {
  readonly open: OpenFile
  /** What its reader should know of the time before; null: nothing. */
  readonly said: string | null
}

/**
 * Opens a locked file with its passphrase: for writing when nobody else has it and it may be written to, else to read.
 * Throws `not_allowed` for a wrong passphrase, `file_unusable`, `conflict` or `storage`; then the locked file is as it was.
 */
export const openLocked = async (
  givenPath: string,
  passphrase: string,
  unlocking: Unlocking,
): Promise<Unlocked> => {
  const path = realpathSync(givenPath)
  const keys = await keysOf(path, passphrase)
  const { lock, heldBy } = mayWrite(path)
    ? takeLock(path, unlocking.who, unlocking.now)
    : { lock: null, heldBy: null }
  try {
    if (lock === null) return { open: { ...(await openToRead(path, keys, unlocking)), heldBy }, said: null }
    clearHalfMade(path)
    const { open, said } = await openToWrite(path, keys, unlocking)
    return { open: { ...open, lock }, said }
  } catch (cause) {
    lock?.release()
    throw cause
  }
}

const keysOf = async (path: string, passphrase: string): Promise<LockKeys> => {
  const header = readLockHeader(path)
  const keys = await deriveKeys(passphrase, header)
  if (isSignedBy(header, keys)) return keys
  throw new AppError(
    'not_allowed',
    `That is not the passphrase of ${basename(path)}. Nothing was changed. Look at capital letters and spaces, and try again.`,
    { fields: [{ field: 'passphrase', message: 'Not the passphrase of this file' }] },
  )
}

/** As it stands now that nobody else can seal it. */
const headerFor = (path: string, keys: LockKeys) => {
  const header = readLockHeader(path)
  if (!isSignedBy(header, keys)) throw damaged(path)
  return header
}

const openToWrite = async (path: string, keys: LockKeys, unlocking: Unlocking): Promise<Unlocked> => {
  const header = headerFor(path, keys)
  const folder = workingFolder(unlocking.dataFolder, header)
  makeFolder(folder)
  const { lock } = takeLock(workingPath(folder), unlocking.who, unlocking.now)
  if (lock === null)
    throw new AppError(
      'conflict',
      `A copy of ${basename(path)} from another place is open on this computer. Nothing was changed. Close that one first.`,
    )
  try {
    const { isLeft, said } = await makeReady(path, folder, header, keys)
    const inner = await openFile(workingPath(folder), { ...unlocking, backUpFirst: nothing }, lock)
    const { onFault } = unlocking
    const { sql } = inner
    const sealing = new Sealing({ sql, path, folder, header, keys, lock, isChanged: isLeft, onFault })
    if (isLeft) sealing.later()
    return { open: { ...inner, path, sealing }, said }
  } catch (cause) {
    lock.release()
    throw cause
  }
}

/** From a passing copy, which is removed on closing; what a crash leaves of it is cleared with other passing files. */
const openToRead = async (path: string, keys: LockKeys, unlocking: Unlocking): Promise<OpenFile> => {
  const header = headerFor(path, keys)
  const folder = tempPath(unlocking.dataFolder, '.look')
  makeFolder(folder)
  await unsealFile(path, workingPath(folder), header, keys)
  const inner = await openFile(workingPath(folder), { ...unlocking, backUpFirst: nothing })
  inner.lock?.release()
  const { onFault } = unlocking
  const { sql } = inner
  const sealing = new Sealing({ sql, path, folder, header, keys, lock: null, isChanged: false, onFault })
  return { path, sql, isReadOnly: true, heldBy: null, sealing }
}

/** The locked file itself stands as it was until the working copy is sealed. */
const nothing = async (): Promise<void> => undefined
