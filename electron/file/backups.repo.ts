import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '@shared/contract/file.ts'
import { AppError } from '@shared/errors.ts'
import { backupsToKeep } from './backup-retention.ts'
import { nameOf } from './recent-files.ts'
import { writeAtomically } from './write-atomically.ts'

/** A backup with its place on the disk. */
export interface StoredBackup extends Backup {
  readonly path: string
  /** The last command in it, or empty: two backups with the same one hold the same. */
  readonly mark: string
}

const fileName =
  /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z_(before-update|on-close|before-restore|before-import|by-hand)_([0-9a-f]*)\.packhorse$/
const folderName = /^[^/\\]{1,80}-[0-9a-f]{12}$/

const safeName = (path: string): string =>
  nameOf(path)
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, '-')
    .slice(0, 60)

/** One folder for each file, by where it stands. */
const folderOf = (dataFolder: string, path: string): string => {
  const key = createHash('sha256').update(path).digest('hex').slice(0, 12)
  return join(dataFolder, 'backups', `${safeName(path)}-${key}`)
}

const unreachable = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'])

const originNote = 'kept-for.txt'

/** Where the next backup goes. Makes the folder, with a note in it of the file that it is for. */
export const backupPlace = (
  dataFolder: string,
  path: string,
  of: Pick<StoredBackup, 'madeAt' | 'why' | 'mark'>,
): string => {
  const folder = folderOf(dataFolder, path)
  mkdirSync(folder, { recursive: true })
  writeAtomically(join(folder, originNote), path)
  return join(folder, `${of.madeAt.replaceAll(/[:.]/g, '-')}_${of.why}_${of.mark}.packhorse`)
}

const parse = (folder: string, name: string): StoredBackup | null => {
  const found = fileName.exec(name)
  if (found === null) return null
  const [, day, hour, minute, second, milli, why, mark] = found
  const path = join(folder, name)
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined) return null
  return {
    id: `${folder.split(/[/\\]/).at(-1)}/${name}`,
    madeAt: `${day}T${hour}:${minute}:${second}.${milli}Z`,
    why: why as Backup['why'],
    size,
    path,
    mark: mark ?? '',
  }
}

const listFolder = (folder: string): StoredBackup[] => {
  try {
    return readdirSync(folder)
      .map((name) => parse(folder, name))
      .filter((each) => each !== null)
      .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
  } catch (cause) {
    // No backup was made yet, or none can be reached: either way there are none to show.
    if (unreachable.has((cause as NodeJS.ErrnoException).code ?? '')) return []
    throw cause
  }
}

/** Newest first; none where there are none. */
export const listBackups = (dataFolder: string, path: string): StoredBackup[] =>
  listFolder(folderOf(dataFolder, path))

/** Removes what rotation no longer keeps, and pieces of backups that were never finished. */
export const rotate = (dataFolder: string, path: string): void => {
  const folder = folderOf(dataFolder, path)
  const all = listFolder(folder)
  const kept = new Set(backupsToKeep(all).map((each) => each.id))
  for (const each of all) if (!kept.has(each.id)) rmSync(each.path, { force: true })
  for (const name of readdirSync(folder))
    if (name.includes('.partial')) rmSync(join(folder, name), { force: true })
}

/** The backup and the file that it is of. Throws `not_found`; takes nothing from the page for a path. */
export const getBackup = (dataFolder: string, id: string): { backup: StoredBackup; keptFor: string } => {
  const [folderPart = '', namePart = ''] = id.split('/')
  const folder = join(dataFolder, 'backups', folderPart)
  const backup = folderName.test(folderPart) ? parse(folder, namePart) : null
  if (backup === null)
    throw new AppError(
      'not_found',
      'This backup is not there any more. Nothing was changed. Choose another one.',
    )
  return { backup, keptFor: readFileSync(join(folder, originNote), 'utf8') }
}
