import { writeFile } from 'node:fs/promises'
import type { Output, Parsed } from '@shared/contract.ts'
import type { ActionId } from '@shared/entities/action.ts'
import type { EntryId } from '@shared/entities/return.ts'
import type { Evidence } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import { getAction } from '../actions/actions.repo.ts'
import { registerScope } from '../actions/register-scope.ts'
import type { AppContext } from '../app/context.ts'
import { inCommand } from '../app/in-command.ts'
import { publishLatest } from '../app/latest-outputs.ts'
import { saveAsItCame } from '../app/save-as-it-came.ts'
import { tempPath } from '../app/temp-files.ts'
import { findBlob, keepBlob } from '../db/blobs.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { uploadsOf } from '../papers/uploads-of.ts'
import { canBeLookedAt, evidenceType } from './evidence-type.ts'
import { getEvidence, insertEvidence, listEvidence, withdrawEvidence } from './evidence.repo.ts'
import { readEvidence } from './read-evidence.ts'

/** The files of one action, with whether the page can show each. */
export const showEvidence = (db: ReadDb, actionId: ActionId): Output<'evidence.list'> =>
  listEvidence(db, actionId).map((file) => ({ ...file, canLook: canBeLookedAt(file.fileName) }))

/** Keeps a file as it came. The same one is not kept twice for one action: throws `conflict`. */
export const addEvidence = async (
  app: AppContext,
  { actionId, uploadId, caption }: Parsed<'evidence.add'>,
): Promise<EntryId> => {
  const { bytes, ...file } = await readEvidence(app, uploadId)
  const id = inCommand(app, 'evidence.add', (db) => {
    expectStanding(db, actionId)
    const sha256 = keepBlob(db, bytes)
    if (listEvidence(db, actionId).some((known) => known.sha256 === sha256))
      throw new AppError('conflict', `“${file.fileName}” is with this action already. Nothing was added.`)
    const values = { actionId, ...file, sha256, caption, who: app.who, addedOn: app.clock.today() }
    db.recorder.describe({ label: 'Add a file to an action', scope: registerScope })
    return insertEvidence(db, values)
  })
  await uploadsOf(app).forget([uploadId])
  return id
}

/** Takes out what was added by mistake; it stays in the file. */
export const takeOutEvidence = (db: WriteDb, evidenceId: EntryId): void => {
  withdrawEvidence(db, evidenceId)
  db.recorder.describe({ label: 'Take a file out of an action', scope: registerScope })
}

const onScreen = { name: 'evidence', most: 6 }

/** Lays one out for the page to show. Throws `invalid_input` for what no page shows, such as a Word file. */
export const layOutEvidence = async (app: AppContext, id: EntryId): Promise<Output<'evidence.view'>> => {
  const { file, bytes } = readKept(app.files.reader(), id)
  if (!canBeLookedAt(file.fileName))
    throw new AppError('invalid_input', `“${file.fileName}” cannot be shown here. Save a copy and open that.`)
  // By its ending, not by what a return says of it: the page is shown nothing but a picture or a PDF.
  const mediaType = evidenceType(file.fileName)
  const path = tempPath(app.host.dataFolder, '.view')
  await writeFile(path, bytes)
  const { fileName } = file
  return { outputId: await publishLatest(app, onScreen, { path, mediaType, fileName }), mediaType }
}

/** Saves one as it came. Null when the person thinks better of it. */
export const saveEvidence = (app: AppContext, id: EntryId): Promise<Output<'evidence.save'>> => {
  const { file, bytes } = readKept(app.files.reader(), id)
  return saveAsItCame(app.host, file.fileName, bytes)
}

const readKept = (db: ReadDb, id: EntryId): { readonly file: Evidence; readonly bytes: Uint8Array } => {
  const file = getEvidence(db, id)
  const bytes = findBlob(db, file.sha256)
  if (bytes !== null) return { file, bytes }
  throw new AppError(
    'file_unusable',
    `“${file.fileName}” is missing from this file. Check the file, or open a backup.`,
  )
}

const expectStanding = (db: ReadDb, actionId: ActionId): void => {
  if (getAction(db, actionId).withdrawnAt !== null)
    throw new AppError('conflict', 'This action was taken out of the register. Nothing was added.')
}
