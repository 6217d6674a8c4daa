import { createHash } from 'node:crypto'
import type { MinutesMessage } from '../../minutes-out/minutes-job.ts'
import { failureOf } from '../../pack/known-fault.ts'
import { writeOwnDocument } from '../../pack/own-document.ts'
import { buildReport, reportTitle, whoseReport } from './report-definition.ts'
import type { ReportJob } from './report-job.ts'

const UNKNOWN_FAULT = 'The report could not be made. Nothing was changed and no file was written.'

/** Does one job and says how it went. Never throws: the last message is `done` or `failed`. */
export const runReportJob = async (
  { report, madeAt, writeTo, fontsFolder }: ReportJob,
  say: (message: MinutesMessage) => void,
): Promise<void> => {
  try {
    say({ kind: 'at', step: 'write' })
    const title = `${whoseReport(report)}: ${reportTitle(report)}`
    const { pageCount, sha256 } = await writeOwnDocument(
      {
        definition: buildReport(report),
        info: { title, author: whoseReport(report), subject: reportTitle(report), id: idOf(report, madeAt) },
        footOf: (index, count) => ({ left: title, right: `Page ${index + 1} of ${count}` }),
        mark: null,
        bookmarks: () => [],
      },
      { writeTo, fontsFolder, madeAt: new Date(madeAt) },
    )
    say({ kind: 'done', minutes: { pageCount, sha256 } })
  } catch (error) {
    say(failureOf(error, UNKNOWN_FAULT))
  }
}

const idOf = (report: ReportJob['report'], madeAt: string): string =>
  createHash('sha256')
    .update(JSON.stringify([report, madeAt]))
    .digest('hex')
    .slice(0, 32)
