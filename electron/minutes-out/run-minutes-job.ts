import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import { AppError } from '@shared/errors.ts'
import { listEvents } from '../attendance/attendance.repo.ts'
import { printedAttendance } from '../attendance/printed-attendance.ts'
import { findBlob } from '../db/blobs.ts'
import { connect } from '../db/connection.ts'
import { asReadDb, type ReadDb } from '../db/handles.ts'
import { embargoedWords } from '../inspections/embargo/embargoed-words.ts'
import { membersAsReaders } from '../inspections/embargo/embargoes.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { frozenPart, minutesToShow } from '../minutes-states/minutes-to-show.ts'
import { getVersion } from '../minutes-states/minutes-states.repo.ts'
import { failureOf } from '../pack/known-fault.ts'
import { fileFormatOf } from '../pack/papers/kind.ts'
import { checkMinutes, findSecrets } from './leak/check-minutes.ts'
import { minutesSecrets } from './leak/minutes-secrets.ts'
import type { MinutesJob, MinutesMessage, MinutesReport } from './minutes-job.ts'
import { readMinutes } from './read-minutes.ts'

const UNKNOWN_FAULT = 'The minutes could not be made. Nothing was changed and no file was written.'

/** Does one job and says how it went. Never throws: the last message is `done` or `failed`. */
export const runMinutesJob = async (
  job: MinutesJob,
  say: (message: MinutesMessage) => void,
): Promise<void> => {
  const sql = connect(job.file, { isReadOnly: true })
  try {
    say({ kind: 'done', minutes: await make(job, asReadDb(sql), say) })
  } catch (error) {
    say(failureOf(error, UNKNOWN_FAULT))
  } finally {
    sql.close()
  }
}

/** Goes through the work up to the file, which it does not write. Throws as the work would. */
export const rehearse = async (job: MinutesJob): Promise<void> => {
  const sql = connect(job.file, { isReadOnly: true })
  try {
    const db = asReadDb(sql)
    const model = { ...modelFor(db, job), lists: job.lists }
    if (job.format === 'word') await wordBytes(model, job.textSize)
    if (job.format === 'page') await pageBytes(model, logoOf(db, model))
    if (job.format !== 'pdf') return
    const { buildMinutes } = await import('./build/minutes-definition.ts')
    const { render } = await import('../pack/render.ts')
    const { pdfium } = await import('../pack/papers/pdfium.ts')
    await import('./make-minutes-pdf.ts')
    const layout = { textSize: job.textSize, logo: logoOf(db, model), folioFrom: job.folioFrom }
    await Promise.all([pdfium(), render(buildMinutes(model, layout), job.fontsFolder)])
  } finally {
    sql.close()
  }
}

const make = async (
  job: MinutesJob,
  db: ReadDb,
  say: (message: MinutesMessage) => void,
): Promise<MinutesReport> => {
  say({ kind: 'at', step: 'gather' })
  const model = { ...modelFor(db, job), lists: job.lists }
  const logo = logoOf(db, model)
  say({ kind: 'at', step: 'write' })
  const report = await write(job, model, logo)
  say({ kind: 'at', step: 'check' })
  if (job.part === 'open') await checkOpen(db, job)
  else await checkConfidential(db, job)
  return report
}

const checkOpen = async (db: ReadDb, { meetingId, today, writeTo, format }: MinutesJob): Promise<void> => {
  const record = readMinutes(db, meetingId, today)
  const secrets = minutesSecrets(record, listEvents(db, meetingId), printedAttendance(db, meetingId))
  const embargoed = embargoedWords(db, { kind: 'anybody' }, today)
  await checkMinutes(writeTo, format, { ...secrets, words: [...secrets.words, ...embargoed] })
}

/**
 * The confidential part goes to the board. @throws AppError `conflict` while it holds what is embargoed and somebody who
 * gets it is not on the list
 */
const checkConfidential = async (
  db: ReadDb,
  { meetingId, today, writeTo, format }: MinutesJob,
): Promise<void> => {
  const readers = membersAsReaders(db, getMeeting(db, meetingId).bodyId, today)
  const words = embargoedWords(db, readers, today)
  const found = await findSecrets(writeTo, format, { words, lawful: [] })
  if (found.length === 0) return
  throw new AppError(
    'conflict',
    'The confidential minutes were not made: they hold what is embargoed of an inspection, and not everyone on the board is on its list. Put them on the list of who may know, or wait until the embargo is lifted.',
  )
}

/** @throws AppError `not_found` where there is no such part */
const modelFor = (db: ReadDb, { versionId, meetingId, part, today }: MinutesJob): MinutesModel => {
  const model =
    versionId === null
      ? minutesToShow(db, meetingId, part, today)
      : frozenPart(getVersion(db, versionId), part)
  if (model !== null) return model
  throw new AppError('not_found', 'These minutes have no confidential part. No file was made.')
}

/** Each format's libraries are loaded when they are needed: they are large. */
const write = async (job: MinutesJob, model: MinutesModel, logo: string | null): Promise<MinutesReport> => {
  const { writeTo, fontsFolder, textSize, folioFrom } = job
  if (job.format === 'pdf') {
    const { makeMinutesPdf } = await import('./make-minutes-pdf.ts')
    const ports = { writeTo, fontsFolder, madeAt: new Date(job.madeAt) }
    const { pageCount, sha256 } = await makeMinutesPdf(model, { textSize, logo, folioFrom }, ports)
    return { pageCount, sha256 }
  }
  const bytes = job.format === 'word' ? await wordBytes(model, textSize) : await pageBytes(model, logo)
  await writeFile(writeTo, bytes)
  return { pageCount: null, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const wordBytes = async (model: MinutesModel, textSize: number): Promise<Uint8Array> =>
  await (await import('./word/make-minutes-word.ts')).makeMinutesWord(model, textSize)

const pageBytes = async (model: MinutesModel, logo: string | null): Promise<Uint8Array> =>
  Buffer.from((await import('./html/minutes-page.ts')).minutesPage(model, logo))

/** As a data URL. One that is missing or of another kind is left out: minutes do not fail for want of a logo. */
const logoOf = (db: ReadDb, { body: { logoSha256 } }: MinutesModel): string | null => {
  const bytes = logoSha256 === null ? null : findBlob(db, logoSha256)
  if (bytes === null) return null
  const kind = fileFormatOf(bytes)
  return kind === 'png' || kind === 'jpeg'
    ? `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`
    : null
}
