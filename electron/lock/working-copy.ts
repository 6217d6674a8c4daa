import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { AppError } from '@shared/errors.ts'
import Database from 'better-sqlite3'
import { connect } from '../db/connection.ts'
import { checkAtOpen } from '../file/check-at-open.ts'
import { readHeader } from '../file/file-header.ts'
import { discard } from '../file/half-made.ts'
import { flush } from '../file/write-atomically.ts'
import type { LockHeader, LockKeys } from './lock-format.ts'
import { sealFile, unsealFile } from './seal-file.ts'
import { readNote, writeNote } from './working-note.ts'

/** Where the working copy of a locked file lies: by its salt, which stays the same however often it is sealed. */
export const workingFolder = (dataFolder: string, { salt }: Pick<LockHeader, 'salt'>): string =>
  join(dataFolder, 'opened', salt.toString('hex'))

export const workingPath = (folder: string): string => join(folder, 'copy.packhorse')

export const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** What was found of an earlier time; a sentence for whoever opens it, or null. */
export interface Found {
  readonly isLeft: boolean
  readonly said: string | null
}

/**
 * Makes the working copy of a locked file ready: what a crash left goes on where it comes from this sealing, and is kept
 * elsewhere where it does not. The caller holds the file and its working copy.
 */
export const makeReady = async (
  path: string,
  folder: string,
  header: LockHeader,
  keys: LockKeys,
): Promise<Found> => {
  const left = await lookAtLeft(path, folder, header, keys)
  if (!left.isLeft) await unsealInto(path, folder, header, keys)
  return left
}

const lookAtLeft = async (
  path: string,
  folder: string,
  { nonce }: LockHeader,
  keys: LockKeys,
): Promise<Found> => {
  const copy = workingPath(folder)
  if (!existsSync(copy)) return { isLeft: false, said: null }
  if (!isWhole(copy)) return { isLeft: false, said: putAside(path, folder) }
  if (!readNote(folder).includes(nonce.toString('hex')))
    return { isLeft: false, said: await sealBeside(path, copy, keys) }
  return {
    isLeft: true,
    said: 'Packhorse ended before this copy was locked again. All that was done in it is here.',
  }
}

const isWhole = (copy: string): boolean => {
  try {
    readHeader(copy)
    const sql = connect(copy, { isReadOnly: false })
    try {
      checkAtOpen(sql, copy)
    } finally {
      sql.close()
    }
    return true
  } catch (cause) {
    if (cause instanceof AppError || cause instanceof Database.SqliteError) return false
    throw cause
  }
}

const putAside = (path: string, folder: string): string => {
  const name = `${basename(path, extname(path))} damaged ${Date.now()}.packhorse`
  renameSync(workingPath(folder), join(dirname(folder), name))
  return `What was left open of this copy is damaged. It was put aside as “${name}” in ${dirname(folder)}; what is open now is as it was locked last.`
}

/** Another sealing stands in the file's place: both are kept. */
const sealBeside = async (path: string, copy: string, keys: LockKeys): Promise<string> => {
  const stem = join(dirname(path), `${basename(path, extname(path))} as it was left here`)
  const place = [
    `${stem}.packhorse`,
    ...Array.from({ length: 98 }, (_, at) => `${stem} (${at + 2}).packhorse`),
  ].find((each) => !existsSync(each))
  if (place === undefined)
    throw new AppError(
      'conflict',
      `There are too many files called “${basename(stem)}”. Nothing was changed.`,
    )
  try {
    await sealFile(copy, place, keys)
    flush(place)
  } catch (cause) {
    discard(place)
    throw cause
  }
  return `This file is not the one that was open here last. What was done then is kept as “${basename(place)}” beside it, with the same passphrase.`
}

/** Whole in its place or not there: the note that says where it comes from is written first. */
const unsealInto = async (
  path: string,
  folder: string,
  header: LockHeader,
  keys: LockKeys,
): Promise<void> => {
  const copy = workingPath(folder)
  const unfinished = `${copy}.new`
  discard(copy, `${copy}-journal`, unfinished)
  try {
    await unsealFile(path, unfinished, header, keys)
    flush(unfinished)
    writeNote(folder, [header.nonce.toString('hex')])
    renameSync(unfinished, copy)
  } finally {
    discard(unfinished)
  }
}

/** Removes a working copy whose contents are sealed. */
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
