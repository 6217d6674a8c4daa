import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PaperVersion, PaperVersionId } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import { getStandingItem } from '../agenda/agenda.repo.ts'
import { findBlob } from '../db/blobs.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { LookedAt } from '../pack/papers/look-at-file.ts'
import { keepRendition } from './incoming.service.ts'
import { keepTexts } from './paper-texts.repo.ts'
import { getStandingPaper, getVersion, updateVersion } from './papers.repo.ts'

/** Lays the bytes of a version out as a file of ours. Throws `file_unusable` when the file has lost them. */
export const layOutBytes = async (
  db: ReadDb,
  versionId: PaperVersionId,
  folder: string,
): Promise<{ readonly version: PaperVersion; readonly path: string }> => {
  const version = getVersion(db, versionId)
  const bytes = findBlob(db, version.sha256)
  if (bytes === null)
    throw new AppError(
      'file_unusable',
      `“${version.fileName}” is missing from this file. Check the file, or open a backup.`,
    )
  const path = join(folder, versionId)
  await writeFile(path, bytes)
  return { version, path }
}

/** Puts what was found now in the place of what was found when the version came in. The file itself stays as it came. */
export const renewVersion = (
  db: WriteDb,
  version: PaperVersion,
  found: Pick<LookedAt, 'examination' | 'rendition' | 'pageTexts'>,
  deed: string,
): void => {
  const paper = getStandingPaper(db, version.paperId)
  const { meetingId } = getStandingItem(db, paper.itemId)
  const rendition = keepRendition(db, found.rendition)
  keepTexts(db, rendition?.sha256 ?? version.sha256, found.pageTexts)
  updateVersion(db, version.id, { examination: found.examination, rendition })
  db.recorder.describe({ label: `${deed} “${paper.title}”`, scope: meetingId })
}
