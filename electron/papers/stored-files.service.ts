import { writeFile } from 'node:fs/promises'
import type { PaperVersion, PaperVersionId } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import type { AppContext } from '../app/context.ts'
import { publishLatest } from '../app/latest-outputs.ts'
import { saveAsItCame } from '../app/save-as-it-came.ts'
import { tempPath } from '../app/temp-files.ts'
import { findBlob } from '../db/blobs.ts'
import type { ReadDb } from '../db/handles.ts'
import { getVersion } from './papers.repo.ts'

const onScreen = { name: 'papers', most: 12 }

/** Lays a stored file out for the page; answers where. Only the latest dozen stay. */
export const layOutVersion = async (
  app: AppContext,
  versionId: PaperVersionId,
): Promise<{ outputId: string; mediaType: string }> => {
  const { version, bytes } = readVersion(app.files.reader(), versionId, 'as in packs')
  const { fileName, rendition } = version
  const mediaType = rendition === null ? version.mediaType : 'application/pdf'
  const path = tempPath(app.host.dataFolder, '.view')
  await writeFile(path, bytes)
  const outputId = await publishLatest(app, onScreen, { path, mediaType, fileName })
  return { outputId, mediaType }
}

/** Saves a stored file as it came. Null when the person thinks better of it. */
export const saveVersion = async (
  app: AppContext,
  versionId: PaperVersionId,
): Promise<{ fileName: string } | null> => {
  const { version, bytes } = readVersion(app.files.reader(), versionId, 'as it came')
  return saveAsItCame(app.host, version.fileName, bytes)
}

const readVersion = (
  db: ReadDb,
  versionId: PaperVersionId,
  form: 'as in packs' | 'as it came',
): { readonly version: PaperVersion; readonly bytes: Uint8Array } => {
  const version = getVersion(db, versionId)
  const standsFor = form === 'as in packs' ? version.rendition : null
  const bytes = findBlob(db, standsFor?.sha256 ?? version.sha256)
  if (bytes !== null) return { version, bytes }
  throw new AppError(
    'file_unusable',
    `“${version.fileName}” is missing from this file. Check the file, or open a backup.`,
  )
}
