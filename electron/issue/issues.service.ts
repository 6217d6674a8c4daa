import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Output, Parsed } from '@shared/contract.ts'
import type { Issue, IssueId } from '@shared/entities/issue.ts'
import { AppError } from '@shared/errors.ts'
import { audienceWords } from '@shared/words/audience.ts'
import type { AppContext } from '../app/context.ts'
import type { JobContext } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { publishLatest } from '../app/latest-outputs.ts'
import { programVersion } from '../app/program-version.ts'
import { tempPath } from '../app/temp-files.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { makePdf, makePdfInto, type MadePdf, type PdfWork } from '../pack-jobs/make-pdf.ts'
import { packFileName } from '../pack-jobs/pack-file-name.ts'
import { readerName } from '../pack-jobs/packs.repo.ts'
import type { PackModel } from '../pack/model.ts'
import { getIssue, insertIssue, listIssuesTo } from './issues.repo.ts'
import { frozenModel, whatIsDue } from './what-is-due.ts'

type Wanted = Parsed<'issues.issue'>
type Looked = Omit<Wanted, 'password'>

const pdf = { name: 'PDF', extensions: ['pdf'] }
const onScreen = { name: 'previews', most: 2 }

/** Makes what would be issued, to look at. */
export const previewIssue = async (wanted: Looked, job: JobContext): Promise<Output<'issues.preview'>> => {
  const { app } = job
  const { model } = whatIsDue(app.files.reader(), wanted, app.clock.today())
  const path = tempPath(app.host.dataFolder, '.pdf')
  try {
    const { shown } = await makePdf(workOf(wanted, model), path, job)
    const file = {
      path,
      mediaType: 'application/pdf',
      fileName: issueFileName(app.files.reader(), wanted, model),
    }
    return { outputId: await publishLatest(app, onScreen, file), report: shown }
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  }
}

/** Makes it, saves it where the person says, and freezes it. Null when cancelled. */
export const issuePdf = async (wanted: Wanted, job: JobContext): Promise<Output<'issues.issue'>> => {
  const { app } = job
  void app.files.writable // throws where the file may not be written to: before anything is made
  const today = app.clock.today()
  const { model, before } = whatIsDue(app.files.reader(), wanted, today)
  const target = await app.host.chooseSave(issueFileName(app.files.reader(), wanted, model), pdf)
  if (target === null) return null
  const seed = randomBytes(32).toString('hex')
  const issuedAt = app.clock.now()
  const work = { ...workOf(wanted, model), ...protection(wanted.password), seed, madeAt: issuedAt }
  const made = await makePdfInto(target, work, job, () => expectNoneSince(app, wanted, before.length))
  const { fileName } = target
  const issueId = record(app, {
    ...frozenOf(wanted, model, made),
    ordinal: before.length + 1,
    fileName,
    seed,
    issuedAt,
    issuedOn: today,
  })
  return { issueId, fileName, sha256: made.report.sha256, report: made.shown }
}

const workOf = ({ meetingId, audience, textSize, isShrunk }: Looked, model: PackModel): PdfWork => ({
  request: { meetingId, audience, textSize, isShrunk, document: 'pack' },
  frozen: { model, isAgain: false },
})

const protection = (password: string | null): Pick<PdfWork, 'protect'> => ({
  protect: password === null ? null : { password },
})

/** Two at once would carry the same numbers. */
const expectNoneSince = (app: AppContext, { meetingId, audience }: Wanted, count: number): void => {
  if (listIssuesTo(app.files.reader(), meetingId, audience).length === count) return
  throw new AppError(
    'conflict',
    'Another PDF was issued to the same readers meanwhile. Nothing was saved. Look, and issue again.',
  )
}

const frozenOf = (
  { meetingId, kind, audience, isShrunk, password }: Wanted,
  model: PackModel,
  { report }: MadePdf,
) => {
  const numbers = report.pageMap.flatMap(({ labels }) => labels.map((label) => Number.parseInt(label, 10)))
  return {
    meetingId,
    kind,
    audience,
    isShrunk,
    sha256: report.sha256,
    pageCount: report.pageCount,
    firstPage: Math.min(...numbers),
    lastPage: Math.max(...numbers),
    model: { ...model },
    pageMap: [...report.pageMap],
    leftOut: { unread: [...report.leftOut.unread], spoils: [...report.leftOut.spoils] },
    isProtected: password !== null,
    programVersion,
  }
}

/** Issuing is a fact outside undo: what readers hold cannot be taken from them. */
const record = (app: AppContext, values: Parameters<typeof insertIssue>[1]): IssueId => {
  try {
    return inCommand(app, 'issues.issue', (db) => {
      const forWhom = audienceWords(values.audience, readerName(db, values.audience))
      db.recorder.describe({ label: `Issue “${values.fileName}” to ${forWhom}`, scope: null })
      return insertIssue(db, values)
    })
  } catch (cause) {
    throw new AppError(
      'storage',
      `“${values.fileName}” was saved, but could not be noted as issued. Do not send it: mend what is wrong with the file, and issue it again.`,
      {},
      cause,
    )
  }
}

const issueFileName = (db: ReadDb, { meetingId, audience }: Looked, { later }: PackModel): string => {
  const meeting = getMeeting(db, meetingId)
  const name = readerName(db, audience)
  const whole = packFileName(getBody(db, meeting.bodyId), meeting, {
    document: 'pack',
    audience,
    name,
    sheets: 'pages',
  })
  return later ? whole.replace(/\.pdf$/, ` - ${later.title.toLowerCase()}.pdf`) : whole
}

/** Makes an issue once more from what was frozen, and compares. Null when cancelled. */
export const makeAgain = async (
  { issueId, password }: Parsed<'issues.makeAgain'>,
  job: JobContext,
): Promise<Output<'issues.makeAgain'>> => {
  const issue = getIssue(job.app.files.reader(), issueId)
  if (issue.isProtected && password === null)
    throw new AppError('invalid_input', 'This was issued with a password. Give the same one: it is not kept.')
  const target = await job.app.host.chooseSave(issue.fileName, pdf)
  if (target === null) return null
  const { report } = await makePdfInto(target, againOf(issue, password), job)
  const isSame = report.sha256 === issue.sha256
  return { fileName: target.fileName, isSame, sentence: comparison(issue, isSame) }
}

/** The work of making an issue once more from what was frozen; without a password where null is given. */
export const againOf = (issue: Issue, password: string | null): PdfWork => {
  const model = frozenModel(issue.model)
  const { meetingId, audience, isShrunk, seed, issuedAt, leftOut } = issue
  return {
    request: { meetingId, audience, textSize: model.textSize, isShrunk, document: 'pack' },
    frozen: { model, isAgain: true },
    ...protection(issue.isProtected ? password : null),
    seed,
    madeAt: issuedAt,
    leaveOut: leftOut.unread,
    spoils: leftOut.spoils,
  }
}

const comparison = ({ isProtected, programVersion: madeBy }: Issue, isSame: boolean): string => {
  if (isSame) return 'It is the same file, byte for byte.'
  if (madeBy !== programVersion)
    return `It has the same pages and the same papers, but it is not the same file byte for byte: it was issued by version ${madeBy} of Packhorse, and this is ${programVersion}.`
  return isProtected
    ? 'It is not the same file byte for byte: the password may not be the one with which it was issued.'
    : 'It is not the same file byte for byte, though it was made from the same papers by the same version. Keep the file that was sent.'
}
