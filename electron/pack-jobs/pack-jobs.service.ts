import { rm } from 'node:fs/promises'
import type { Output, Parsed } from '@shared/contract.ts'
import { audienceWords } from '@shared/words/audience.ts'
import type { AppContext } from '../app/context.ts'
import type { JobContext } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { publishLatest } from '../app/latest-outputs.ts'
import { tempPath } from '../app/temp-files.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import type { PackReport } from '../pack/report.ts'
import { makePdf, makePdfInto } from './make-pdf.ts'
import { packFileName } from './pack-file-name.ts'
import { insertPack, readerName } from './packs.repo.ts'

type Wanted = Parsed<'pack.preview'>

const onScreen = { name: 'previews', most: 2 }

/** Makes a PDF and lets the page look at it. */
export const previewPack = async (wanted: Wanted, job: JobContext): Promise<Output<'pack.preview'>> => {
  const path = tempPath(job.app.host.dataFolder, '.pdf')
  try {
    const made = await makePdf({ request: wanted, isPreview: true }, path, job)
    const fileName = suggestedName(job.app, wanted)
    const outputId = await publishLatest(job.app, onScreen, { path, mediaType: 'application/pdf', fileName })
    return { outputId, report: made.shown }
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  }
}

/** Makes a PDF where the person says, whole or not at all, and notes it where it is a pack. Null when cancelled. */
export const savePack = async (
  { password, ...wanted }: Parsed<'pack.save'>,
  job: JobContext,
): Promise<Output<'pack.save'>> => {
  const target = await job.app.host.chooseSave(suggestedName(job.app, wanted), {
    name: 'PDF',
    extensions: ['pdf'],
  })
  if (target === null) return null
  const made = await makePdfInto(
    target,
    { request: wanted, protect: password === null ? null : { password } },
    job,
  )
  notePack(job.app, wanted, target.fileName, made.report)
  return { fileName: target.fileName, report: made.shown }
}

/** What a file is called until the person says otherwise. */
export const suggestedName = (
  app: AppContext,
  wanted: Pick<Wanted, 'meetingId' | 'document' | 'audience' | 'sheets'>,
): string => {
  const db = app.files.reader()
  const meeting = getMeeting(db, wanted.meetingId)
  const name = readerName(db, wanted.audience)
  return packFileName(getBody(db, meeting.bodyId), meeting, { ...wanted, name })
}

/** Only packs are noted; an agenda or a chair's copy can be made again at any time. A file open for reading stays as it is. */
const notePack = (app: AppContext, wanted: Wanted, fileName: string, report: PackReport): void => {
  if (wanted.document !== 'pack' || app.files.required.isReadOnly) return
  const { meetingId, audience } = wanted
  const { pageCount, sha256 } = report
  inCommand(app, 'pack.save', (db) => {
    insertPack(db, { meetingId, audience, fileName, pageCount, sha256 })
    const forWhom = audienceWords(audience, readerName(db, audience))
    db.recorder.describe({ label: `Save the pack for ${forWhom}`, scope: null })
  })
}
