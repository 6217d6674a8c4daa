import { readFileSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { PaperId } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import { plural } from '@shared/words/dates.ts'
import { titleFromFileName } from '@shared/words/title-from-file-name.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import type { AppContext } from '../app/context.ts'
import type { JobContext } from '../app/handler.ts'
import type { ChosenFile } from '../app/host.ts'
import { tempPath } from '../app/temp-files.ts'
import { keepBlob } from '../db/blobs.ts'
import type { WriteDb } from '../db/handles.ts'
import type { LookedAt } from '../pack/papers/look-at-file.ts'
import { lookInProcess } from '../pack/papers/look-in-process.ts'
import { getStandingPaper, insertPaper, insertVersion, listVersions } from './papers.repo.ts'
import { positionsWith } from './papers.service.ts'

/** A file on its way into the record: a copy of ours, which nobody changes meanwhile. */
export interface Incoming {
  readonly fileName: string
  readonly path: string
}

/** One that was looked at. */
export type Examined = Incoming & LookedAt

/** Looks at each file, as the pack will. Nothing is written yet, so this can be stopped. */
export const examineAll = async (incoming: readonly Incoming[], job: JobContext): Promise<Examined[]> => {
  const { app, signal, progress } = job
  const total = incoming.length
  const found = await lookInProcess(
    incoming.map(({ path }) => path),
    {
      start: (script) => app.host.startProcess(script),
      signal,
      onFile: (at) => progress(`Looking at “${incoming[at]?.fileName ?? ''}”`, at, total),
    },
  )
  progress('Putting it into the file', total, total)
  return incoming.flatMap((file, at) => {
    const looked = found[at]
    return looked === undefined ? [] : [{ ...file, ...looked }]
  })
}

/** The same for a single file. */
export const examineOne = async (file: Incoming, job: JobContext): Promise<Examined> => {
  const [examined] = await examineAll([file], job)
  if (examined !== undefined) return examined
  throw new AppError('internal', `“${file.fileName}” was not looked at. Nothing was added.`)
}

/** Adds one paper for each file to an item, all or none. */
export const addPapers = (db: WriteDb, itemId: AgendaItemId, files: readonly Examined[]): PaperId[] => {
  const item = getStandingItem(db, itemId)
  const positions = positionsWith(db, itemId, null, files.length)
  const paperIds = files.map((file, at) => {
    const title = titleFromFileName(file.fileName)
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
  const what =
    files.length === 1 && first ? `“${titleFromFileName(first.fileName)}”` : plural(files.length, 'paper')
  db.recorder.describe({ label: `Add ${what} to “${item.title}”`, scope: item.meetingId })
  return paperIds
}

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
  const addedAt = db.recorder.at
  insertVersion(db, { paperId, version, fileName, mediaType, size, sha256, addedAt, examination })
  return sha256
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
