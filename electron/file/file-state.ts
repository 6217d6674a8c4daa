import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FileState } from '@shared/contract/file.ts'
import type { AppContext } from '../app/context.ts'
import type { OpenFile } from '../app/file-session.ts'
import { asReadDb } from '../db/handles.ts'
import { findReviewMark } from '../settings/review-mark.ts'
import { listBackups } from './backups.repo.ts'
import { listRecent, nameOf, type RecentFile } from './recent-files.ts'

export const fileEnding = '.packhorse'

/** When the last command was answered; null for a file in which nothing was done yet. */
const savedAt = ({ sql }: OpenFile): string | null =>
  (sql.prepare('SELECT at FROM commands ORDER BY seq DESC LIMIT 1').pluck().get() as string | undefined) ??
  null

const describe = (open: OpenFile, dataFolder: string): NonNullable<FileState['file']> => ({
  path: open.path,
  name: nameOf(open.path),
  isReadOnly: open.isReadOnly,
  heldBy: open.heldBy,
  savedAt: savedAt(open),
  backedUpAt: listBackups(dataFolder, open.path)[0]?.madeAt ?? null,
  isLocked: open.sealing !== undefined,
  review: findReviewMark(asReadDb(open.sql)),
})

/** Files in the folder where the host keeps them, newest first; where there are dialogs nothing is looked for. */
export const findFiles = ({ host }: AppContext): RecentFile[] =>
  host.hasDialogs ? [] : filesIn(host.documentsFolder)

const filesIn = (folder: string): RecentFile[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(fileEnding) && !name.startsWith('.'))
      .map((name) => join(folder, name))
      .map((path) => ({
        path,
        name: nameOf(path),
        openedAt: statSync(path).mtime.toISOString(),
        isThere: true,
      }))
      .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))
  } catch (cause) {
    // The folder is made with the first file in it.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw cause
  }
}

export const fileState = async (app: AppContext): Promise<FileState> => {
  const { host, files } = app
  const recent = await listRecent(host.dataFolder)
  return {
    file: files.current && describe(files.current, host.dataFolder),
    recent,
    hasDialogs: host.hasDialogs,
    folder: host.documentsFolder,
    found: findFiles(app),
    problem: files.problem,
    locked: files.awaiting === null ? null : { name: nameOf(files.awaiting) },
  }
}
