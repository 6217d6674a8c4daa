import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output, Parsed } from '@shared/contract.ts'
import type { PackReport as ShownReport } from '@shared/contract/pack.ts'
import { AppError } from '@shared/errors.ts'
import { audienceWords } from '@shared/words/audience.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import type { AppContext } from '../app/context.ts'
import type { JobContext } from '../app/handler.ts'
import type { SaveTarget } from '../app/host.ts'
import { inCommand } from '../app/in-command.ts'
import { publishLatest } from '../app/latest-outputs.ts'
import { resourcesFolder } from '../app/resources-folder.ts'
import { tempPath } from '../app/temp-files.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { makePackInProcess } from '../pack/pack-process.ts'
import type { PackProgress, PackStep } from '../pack/progress.ts'
import type { PackReport } from '../pack/report.ts'
import { packFileName } from './pack-file-name.ts'
import { insertPack, readerName } from './packs.repo.ts'

type Wanted = Parsed<'pack.preview'>

const onScreen = { name: 'previews', most: 2 }

/** Makes a PDF and lets the page look at it. */
export const previewPack = async (wanted: Wanted, job: JobContext): Promise<Output<'pack.preview'>> => {
  const path = tempPath(job.app.host.dataFolder, '.pdf')
  try {
    const made = await makePack(wanted, path, job)
    const fileName = suggestedName(job.app, wanted)
    const outputId = await publishLatest(job.app, onScreen, { path, mediaType: 'application/pdf', fileName })
    return { outputId, report: made.shown }
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  }
}

/** Makes a PDF where the person says, whole or not at all, and notes it where it is a pack. Null when cancelled. */
export const savePack = async (wanted: Wanted, job: JobContext): Promise<Output<'pack.save'>> => {
  const target = await job.app.host.chooseSave(suggestedName(job.app, wanted), {
    name: 'PDF',
    extensions: ['pdf'],
  })
  if (target === null) return null
  const made = await makeInto(target, wanted, job)
  notePack(job.app, wanted, target.fileName, made.report)
  return { fileName: target.fileName, report: made.shown }
}

const makeInto = async (target: SaveTarget, wanted: Wanted, job: JobContext): Promise<Made> => {
  try {
    const made = await makePack(wanted, target.tempPath, job)
    await commit(target)
    return made
  } catch (cause) {
    await target.discard()
    throw cause
  }
}

/** Puts a finished file where the person said. */
export const commit = async (target: SaveTarget): Promise<void> => {
  try {
    await target.commit()
  } catch (cause) {
    throw new AppError(
      'storage',
      `“${target.fileName}” could not be put there: it may be open in another program, or its folder may have gone. No file was changed. Close it, or choose another name.`,
      { code: (cause as NodeJS.ErrnoException).code ?? '' },
      cause,
    )
  }
}

interface Made {
  readonly report: PackReport
  readonly shown: ShownReport
}

const makePack = async (
  wanted: Wanted,
  writeTo: string,
  { app, signal, progress }: JobContext,
): Promise<Made> => {
  const titles = paperTitles(app, wanted)
  const report = await makePackInProcess(
    {
      file: app.files.required.path,
      request: wanted,
      today: app.clock.today(),
      madeAt: app.clock.now(),
      writeTo,
      fontsFolder: join(resourcesFolder(), 'fonts'),
      leaveOut: [],
    },
    {
      start: (script) => app.host.startProcess(script),
      signal,
      onProgress: (at) => progress(stepWords(at, titles), at.done, at.total),
    },
  )
  return { report, shown: asShown(report, titles) }
}

type Titles = ReadonlyMap<string, { readonly reference: string; readonly title: string }>

const paperTitles = (app: AppContext, { meetingId }: Wanted): Titles => {
  const { items } = getAgenda(app.files.reader(), meetingId, app.clock.today())
  return new Map(items.flatMap(({ papers }) => papers.map((paper) => [paper.id, paper] as const)))
}

const steps: Readonly<Record<PackStep, string>> = {
  gather: 'Taking in the papers',
  build: 'Planning the pages',
  render: 'Setting the pages',
  assemble: 'Putting it together',
  check: 'Checking the finished file',
  print: 'Laying the pages on sheets',
}

const stepWords = ({ step, paperId }: PackProgress, titles: Titles): string => {
  const title = paperId === null ? undefined : titles.get(paperId)?.title
  return title === undefined ? steps[step] : `Taking in “${title}”`
}

const asShown = (report: PackReport, titles: Titles): ShownReport => ({
  pageCount: report.pageCount,
  size: report.bytes,
  papers: report.papers.map(({ paperId, firstPage, pages, problem }) => ({
    paperId: paperId as ShownReport['papers'][number]['paperId'],
    reference: titles.get(paperId)?.reference ?? '',
    title: titles.get(paperId)?.title ?? '',
    firstPage,
    pages,
    problem: problem && `${problem.reason} ${problem.remedy}`,
  })),
  warnings: [...report.warnings],
})

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
