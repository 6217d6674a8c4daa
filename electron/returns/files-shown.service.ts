import { writeFile } from 'node:fs/promises'
import type { Output, Parsed } from '@shared/contract.ts'
import type { ReturnEntryOf } from '@shared/entities/return.ts'
import { AppError } from '@shared/errors.ts'
import type { AppContext } from '../app/context.ts'
import { publishLatest } from '../app/latest-outputs.ts'
import { saveAsItCame } from '../app/save-as-it-came.ts'
import { tempPath } from '../app/temp-files.ts'
import { findBlob } from '../db/blobs.ts'
import type { ReadDb } from '../db/handles.ts'
import { canBeLookedAt, evidenceType } from '../evidence/evidence-type.ts'
import { getReceipt } from './returns.repo.ts'

type Asked = Parsed<'returns.viewFile'>

const onScreen = { name: 'return-file', most: 6 }

/** Lays a file of a return out for the page, decided on or not. Throws `invalid_input` for what no page shows. */
export const layOutFile = async (app: AppContext, asked: Asked): Promise<Output<'returns.viewFile'>> => {
  const { entry, bytes } = readShown(app.files.reader(), asked)
  const { fileName } = entry
  if (!canBeLookedAt(fileName))
    throw new AppError('invalid_input', `“${fileName}” cannot be shown here. Save it and open that.`)
  // By its ending, not by what the return says of it: the page is shown nothing but a picture or a PDF.
  const mediaType = evidenceType(fileName)
  const path = tempPath(app.host.dataFolder, '.view')
  await writeFile(path, bytes)
  return { outputId: await publishLatest(app, onScreen, { path, mediaType, fileName }), mediaType }
}

/** Saves one as it came. Null when the person thinks better of it. */
export const saveFile = (app: AppContext, asked: Asked): Promise<Output<'returns.saveFile'>> => {
  const { entry, bytes } = readShown(app.files.reader(), asked)
  return saveAsItCame(app.host, entry.fileName, bytes)
}

const readShown = (
  db: ReadDb,
  { returnId, entryId }: Asked,
): { readonly entry: ReturnEntryOf<'evidence'>; readonly bytes: Uint8Array } => {
  const entry = getReceipt(db, returnId).entries.find(({ id }) => id === entryId)
  if (entry?.kind !== 'evidence') throw new AppError('not_found', 'This return has no such file.')
  const bytes = findBlob(db, entry.sha256)
  if (bytes !== null) return { entry, bytes }
  throw new AppError(
    'file_unusable',
    `“${entry.fileName}” is missing from this file. Check the file, or open a backup.`,
  )
}
