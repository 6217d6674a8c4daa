import { writeFile } from 'node:fs/promises'
import type { PaperVersion, PaperVersionId } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import type { AppContext } from '../app/context.ts'
import type { FileKind } from '../app/host.ts'
import { publishLatest } from '../app/latest-outputs.ts'
import { saveBytes } from '../app/save-whole.ts'
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
  const target = await app.host.chooseSave(safeName(version.fileName), kindOf(version.fileName))
  if (target === null) return null
  await saveBytes(target, bytes)
  return { fileName: target.fileName }
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

/** A suggestion that no system takes for a folder. */
const safeName = (fileName: string): string => fileName.replaceAll(/[/\\:]/g, '-')

const kindOf = (fileName: string): FileKind => {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase()
  return ending === undefined
    ? { name: 'All files', extensions: ['*'] }
    : { name: ending.toUpperCase(), extensions: [ending] }
}
