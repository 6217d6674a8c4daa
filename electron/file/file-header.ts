import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError } from '@shared/errors.ts'
import { applicationId } from '../db/migrate.ts'
import { latestVersion } from '../db/migrations/all.ts'

/** What the first hundred bytes of a SQLite database say (https://sqlite.org/fileformat.html, 1.3). */
export interface FileHeader {
  readonly schemaVersion: number
  readonly pageSize: number
  /** Null where the header's own count does not hold (written by a very old SQLite). */
  readonly pageCount: number | null
  /** Bytes on the disk. */
  readonly size: number
}

const headerSize = 100

/**
 * Reads what kind of file this is without handing it to SQLite, so that nothing is written to a file that is not ours.
 * Throws `file_unusable` with one sentence for each way in which it is not: gone, a folder, no permission, empty, no
 * database, not Packhorse's, newer, cut short.
 */
export const readHeader = (path: string): FileHeader => {
  const { bytes, size } = readStart(path)
  const name = basename(path)
  if (size === 0) throw unusable(path, `${name} is empty: there is nothing in it to open.`)
  if (bytes.toString('latin1', 0, 16) === 'Packhorse locked')
    throw unusable(path, `${name} is locked with a passphrase.`)
  if (bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw unusable(path, `${name} is not a Packhorse file, or its beginning is damaged.`)
  if (bytes.readUInt32BE(68) !== applicationId)
    throw unusable(path, `${name} belongs to another program: it is a database, but not one of Packhorse’s.`)
  const header = parse(bytes, size)
  if (header.schemaVersion > latestVersion)
    throw unusable(
      path,
      `${name} was made by a newer version of Packhorse. Install that version here to open it.`,
    )
  if (header.pageCount !== null && header.pageCount * header.pageSize > size)
    throw unusable(
      path,
      `${name} is cut short: part of it is missing. It may not have been copied to its end.`,
    )
  return header
}

const parse = (bytes: Buffer, size: number): FileHeader => {
  const rawPageSize = bytes.readUInt16BE(16)
  const isCountValid = bytes.readUInt32BE(24) === bytes.readUInt32BE(92)
  return {
    schemaVersion: bytes.readUInt32BE(60),
    pageSize: rawPageSize === 1 ? 65_536 : rawPageSize,
    pageCount: isCountValid ? bytes.readUInt32BE(28) : null,
    size,
  }
}

const readStart = (path: string): { bytes: Buffer; size: number } => {
  const bytes = Buffer.alloc(headerSize)
  try {
    const handle = openSync(path, 'r')
    try {
      const { size } = fstatSync(handle)
      readSync(handle, bytes, 0, headerSize, 0)
      return { bytes, size }
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    throw explain(path, cause as NodeJS.ErrnoException)
  }
}

const noPermission = 'Ask whoever looks after this computer or the shared folder.'

const sentences: Readonly<Record<string, (name: string, folder: string) => string>> = {
  ENOENT: (name, folder) =>
    `${name} is not in ${folder} any more. It may have been moved or renamed, or its disk is not connected.`,
  ENOTDIR: (name, folder) => `${name} cannot be reached: ${folder} is not a folder.`,
  EISDIR: (name) => `${name} is a folder, not a Packhorse file.`,
  EACCES: (name) => `You do not have permission to read ${name}. ${noPermission}`,
  EPERM: (name) => `You do not have permission to read ${name}. ${noPermission}`,
}

const explain = (path: string, cause: NodeJS.ErrnoException): AppError => {
  const code = cause.code ?? 'unknown'
  const say =
    sentences[code] ?? ((name) => `${name} cannot be read: its disk or folder does not answer (${code}).`)
  return unusable(path, say(basename(path), dirname(path)), cause)
}

/** Always ends by saying that nothing was changed. */
export const unusable = (path: string, sentence: string, cause?: unknown): AppError =>
  new AppError('file_unusable', `${sentence} Nothing was changed.`, { path }, cause)
