import { join } from 'node:path'
import type { PackReport as ShownReport } from '@shared/contract/pack.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { getAgenda } from '../agenda/agenda-view.service.ts'
import type { AppContext } from '../app/context.ts'
import type { JobContext } from '../app/handler.ts'
import type { SaveTarget } from '../app/host.ts'
import { resourcesFolder } from '../app/resources-folder.ts'
import { saveWhole } from '../app/save-whole.ts'
import { keptProcess } from './kept-process.ts'
import type { PackJob } from '../pack/pack-messages.ts'
import { makePackInProcess, type MadeInProcess } from '../pack/pack-process.ts'
import type { PackProgress, PackStep } from '../pack/progress.ts'
import type { PackReport } from '../pack/report.ts'

/** What is to be made, as far as it differs from PDF to PDF. */
export type PdfWork = Pick<PackJob, 'request'> &
  Partial<Pick<PackJob, 'frozen' | 'seed' | 'madeAt' | 'protect' | 'leaveOut' | 'spoils'>> & {
    /** Whether its papers are kept for the next preview, and those of the last one are taken over. Otherwise all are taken in anew. */
    readonly isPreview?: boolean
  }

export interface MadePdf {
  readonly report: MadeInProcess
  readonly shown: ShownReport
}

/**
 * Makes a PDF under a temporary name, telling the page how far it is: in the process that made the last one where that
 * waits, since a process that has made one makes the next in half the time; otherwise in a new one.
 */
export const makePdf = async (
  { isPreview = false, ...work }: PdfWork,
  writeTo: string,
  { app, signal, progress }: JobContext,
): Promise<MadePdf> => {
  const titles = paperTitles(app, work.request.meetingId)
  const kept = keptProcess(app)
  const report = await makePackInProcess(
    {
      file: app.files.required.path,
      today: app.clock.today(),
      madeAt: app.clock.now(),
      fontsFolder: join(resourcesFolder(), 'fonts'),
      leaveOut: [],
      ...work,
      ...(kept && isPreview && { keepAt: kept.keepAt }),
      writeTo,
    },
    {
      start: kept?.start ?? ((script) => app.host.startProcess(script)),
      signal,
      onProgress: (at) => progress(stepWords(at, titles), at.done, at.total),
    },
  )
  return { report, shown: asShown(report, titles) }
}

/** Makes it, looks at it once more (`before`), and puts it where the person said: whole or not at all. */
export const makePdfInto = async (
  target: SaveTarget,
  work: PdfWork,
  job: JobContext,
  before: () => void = () => undefined,
): Promise<MadePdf> =>
  saveWhole(target, async (writeTo) => {
    const made = await makePdf(work, writeTo, job)
    before()
    return made
  })

type Titles = ReadonlyMap<string, { readonly reference: string; readonly title: string }>

const paperTitles = (app: AppContext, meetingId: MeetingId): Titles => {
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
  papers: report.papers.map(({ paperId, firstPage, label, pages, problem }) => ({
    paperId: paperId as ShownReport['papers'][number]['paperId'],
    reference: titles.get(paperId)?.reference ?? '',
    title: titles.get(paperId)?.title ?? '',
    firstPage,
    label,
    pages,
    problem: problem && `${problem.reason} ${problem.remedy}`,
  })),
  warnings: [...report.warnings],
})
