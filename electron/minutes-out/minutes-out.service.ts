import { join } from 'node:path'
import type { Output, Parsed } from '@shared/contract.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import type { JobContext } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { resourcesFolder } from '../app/resources-folder.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { minuteStyleOf } from '../bodies/minute-style.ts'
import type { ReadDb } from '../db/handles.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { minutesToShow } from '../minutes-states/minutes-to-show.ts'
import { findApprovedVersion, getVersion, listVersions } from '../minutes-states/minutes-states.repo.ts'
import { saveWhole } from '../app/save-whole.ts'
import { makeDocument } from './make-document.ts'
import {
  bookNotes,
  bookPagesOf,
  expectSameLeaves,
  folioToStart,
  giveOutLeaves,
  keepsBook,
} from './minute-book.service.ts'
import type { MinutesJob, MinutesReport, MinutesStep } from './minutes-job.ts'
import { ENDINGS, minutesFileName } from './minutes-file-name.ts'
import { publishingNotes } from './publishing-notes.ts'
import { warmUp } from './warm-up.ts'

type Wanted = Parsed<'minutesOut.save'>
type Saved = NonNullable<Output<'minutesOut.save'>>

/** What can be exported of a meeting's minutes. */
export const exportChoices = (
  db: ReadDb,
  meetingId: MeetingId,
  today: string,
): Output<'minutesOut.choices'> => {
  const body = getBody(db, getMeeting(db, meetingId).bodyId)
  const open = minutesToShow(db, meetingId, 'open', today)
  const hasConfidential = minutesToShow(db, meetingId, 'confidential', today) !== null
  return {
    state: open?.state ?? 'draft',
    parts: hasConfidential ? ['open', 'confidential'] : ['open'],
    versions: listVersions(db, meetingId)
      .toReversed()
      .map(({ id, label, state, madeOn, confidential }) => ({
        id,
        label,
        state,
        madeOn,
        hasConfidential: confidential !== null,
      })),
    lists: minuteStyleOf(body).lists,
    book: keepsBook(body)
      ? {
          open: bookPagesOf(db, meetingId, 'open'),
          confidential: bookPagesOf(db, meetingId, 'confidential'),
        }
      : null,
    notes: publishingNotes(
      body.kind,
      (open?.items ?? []).filter(({ isElsewhere, isPartlyElsewhere }) => isElsewhere || isPartlyElsewhere),
    ),
  }
}

const KINDS = {
  pdf: 'PDF',
  word: 'Word document',
  page: 'Web page',
} as const

/** Makes the file and puts it where the person says, whole or not at all. Null when cancelled. */
export const saveMinutes = async (wanted: Wanted, job: JobContext): Promise<Output<'minutesOut.save'>> => {
  const { app } = job
  const first = wanted.isInBook ? startInBook(app.files.reader(), wanted) : null
  if (first !== null) void app.files.writable // a file that is open for reading gives out no pages: refused before the dialog
  const isWarm = warmUp(app, jobFor(wanted, first, '', job))
  const target = await app.host.chooseSave(suggestedName(app.files.reader(), wanted, app.clock.today()), {
    name: KINDS[wanted.format],
    extensions: [ENDINGS[wanted.format]],
  })
  if (target === null) return null
  const made = await saveWhole(target, async (writeTo) => {
    await isWarm
    const report = await makeDocument(jobFor(wanted, first, writeTo, job), steps, job)
    return {
      pageCount: report.pageCount,
      folios: first === null ? null : leavesFor(wanted, first, report, job),
    }
  })
  const notes = first === null ? [] : bookNotes(app.files.reader(), wanted.meetingId, wanted.part)
  return { fileName: target.fileName, ...made, notes } satisfies Saved
}

/** @throws AppError `conflict` unless it is a PDF of what was approved */
const startInBook = (db: ReadDb, { meetingId, part, format, versionId }: Wanted): number => {
  const approved = findApprovedVersion(db, meetingId)
  const isApproved =
    versionId === null || getVersion(db, versionId).state === 'signed' || versionId === approved?.id
  if (format !== 'pdf' || !isApproved)
    throw new AppError(
      'conflict',
      'Only the PDF of approved minutes has pages in the minute book. No file was made. Choose PDF and the minutes as they stand.',
    )
  return folioToStart(db, meetingId, part)
}

const steps: Readonly<Record<MinutesStep, string>> = {
  gather: 'Reading the minutes',
  write: 'Setting the pages',
  check: 'Checking that nothing confidential is in it',
}

const jobFor = (
  { meetingId, part, versionId, format, lists, textSize }: Wanted,
  folioFrom: number | null,
  writeTo: string,
  { app }: JobContext,
): MinutesJob => {
  const kept = folioFrom === null ? null : findApprovedVersion(app.files.reader(), meetingId)
  return {
    kind: 'minutes',
    file: app.files.required.path,
    meetingId,
    part,
    versionId,
    format,
    lists,
    textSize,
    folioFrom,
    today: app.clock.today(),
    madeAt: kept?.madeAt ?? app.clock.now(), // leaves of the book are the same whenever they are made
    writeTo,
    fontsFolder: join(resourcesFolder(), 'fonts'),
  }
}

const leavesFor = (
  { meetingId, part }: Wanted,
  first: number,
  { pageCount, sha256 }: MinutesReport,
  { app }: JobContext,
): { first: number; last: number } => {
  const leaves = { meetingId, part, first, pageCount: pageCount ?? 0, sha256 }
  const known = expectSameLeaves(app.files.reader(), leaves)
  return known ?? inCommand(app, 'minutesOut.save', (db) => giveOutLeaves(db, leaves))
}

const suggestedName = (db: ReadDb, wanted: Wanted, today: string): string => {
  const meeting = getMeeting(db, wanted.meetingId)
  const state =
    wanted.versionId === null
      ? (minutesToShow(db, wanted.meetingId, 'open', today)?.state ?? 'draft')
      : getVersion(db, wanted.versionId).state
  return minutesFileName(getBody(db, meeting.bodyId), meeting, { ...wanted, state })
}
