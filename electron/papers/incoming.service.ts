import { readFileSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { PaperId, Rendition } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import { plural } from '@shared/words/dates.ts'
import { titleFromFileName } from '@shared/words/title-from-file-name.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import type { AppContext } from '../app/context.ts'
import type { ChosenFile } from '../app/host.ts'
import { tempPath } from '../app/temp-files.ts'
import { keepBlob } from '../db/blobs.ts'
import type { WriteDb } from '../db/handles.ts'
import type { MadeRendition } from '../pack/papers/look-at-file.ts'
import type { Examined, Incoming } from './intake.service.ts'
import { keepTexts } from './paper-texts.repo.ts'
import { getStandingPaper, insertPaper, insertVersion, listVersions } from './papers.repo.ts'
import { positionsWith } from './papers.service.ts'

/** Adds one paper for each file to an item, all or none. */
export const addPapers = (db: WriteDb, itemId: AgendaItemId, files: readonly Examined[]): PaperId[] => {
  const item = getStandingItem(db, itemId)
  const positions = positionsWith(db, itemId, null, files.length)
  const paperIds = files.map((file, at) => {
    const title = titleOf(file)
    const position = positions[at] ?? ''
    const paperId = insertPaper(db, {
      itemId,
      position,
      title,
      author: '',
      purpose: item.purpose,
      ownReference: '',
    })
    keepVersion(db, paperId, 1, file)
    return paperId
  })
  const [first] = files
  const what = files.length === 1 && first ? `“${titleOf(first)}”` : plural(files.length, 'paper')
  db.recorder.describe({ label: `Add ${what} to “${item.title}”`, scope: item.meetingId })
  return paperIds
}

const titleOf = ({ title, fileName }: Examined): string => title ?? titleFromFileName(fileName)

/** Adds a newer form of a paper; answers its number. Throws `conflict` when it is the one that is there. */
export const addVersion = (db: WriteDb, paperId: PaperId, file: Examined): number => {
  const paper = getStandingPaper(db, paperId)
  const { meetingId } = getStandingItem(db, paper.itemId)
  const newest = listVersions(db, paperId).at(-1)
  const version = (newest?.version ?? 0) + 1
  const sha256 = keepVersion(db, paperId, version, file)
  if (newest?.sha256 === sha256)
    throw new AppError(
      'conflict',
      `“${file.fileName}” is the very same as version ${newest.version}. Nothing was changed.`,
    )
  db.recorder.describe({ label: `New version of “${paper.title}”`, scope: meetingId })
  return version
}

/** Keeps a file as a version of a paper; answers its SHA-256. */
export const keepVersion = (db: WriteDb, paperId: PaperId, version: number, file: Examined): string => {
  const sha256 = keepBlob(db, readFileSync(file.path))
  const { fileName, mediaType, size, examination } = file
  const rendition = keepRendition(db, file.rendition)
  keepTexts(db, rendition?.sha256 ?? sha256, file.pageTexts)
  const addedAt = db.recorder.at
  insertVersion(db, { paperId, version, fileName, mediaType, size, sha256, addedAt, examination, rendition })
  return sha256
}

/** Keeps the PDF that stands for a file, beside it. */
export const keepRendition = (db: WriteDb, made: MadeRendition | null): Rendition | null => {
  if (made === null) return null
  const { path, pageCount, how, notes } = made
  return { sha256: keepBlob(db, readFileSync(path)), pageCount, how, notes }
}

/** Does something with copies of files that the person chose, and removes the copies. */
export const withCopies = async <T>(
  app: AppContext,
  chosen: readonly ChosenFile[],
  work: (copies: readonly Incoming[]) => Promise<T>,
): Promise<T> => {
  const copies = chosen.map(({ fileName, path }) => ({
    fileName,
    from: path,
    path: tempPath(app.host.dataFolder, '.chosen'),
  }))
  try {
    for (const { fileName, from, path } of copies) await copyIn(fileName, from, path)
    return await work(copies)
  } finally {
    await Promise.all(copies.map(({ path }) => rm(path, { force: true })))
  }
}

const copyIn = async (fileName: string, from: string, to: string): Promise<void> => {
  try {
    await copyFile(from, to)
  } catch (cause) {
    throw new AppError(
      'storage',
      `“${fileName}” could not be read, or there is no room for it. Nothing was added.`,
      { code: (cause as NodeJS.ErrnoException).code ?? '' },
      cause,
    )
  }
}
