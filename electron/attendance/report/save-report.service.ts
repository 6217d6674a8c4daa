import { join } from 'node:path'
import type { Output, Parsed } from '@shared/contract.ts'
import type { JobContext } from '../../app/handler.ts'
import { joinedFileName } from '../../app/file-name.ts'
import { resourcesFolder } from '../../app/resources-folder.ts'
import { saveText } from '../../app/save-text.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { expectNothingEmbargoed } from '../../inspections/embargo/embargoed-words.ts'
import { makeDocument } from '../../minutes-out/make-document.ts'
import { ACCENTS } from '../../pack/accents.ts'
import { saveWhole } from '../../app/save-whole.ts'
import type { PrintedReport } from './report-definition.ts'
import { readReport } from './report.service.ts'
import { reportCsv } from './report-csv.ts'

/** Saves the report of a year as a PDF or a table, where the person says. Null when cancelled. */
export const saveReport = async (
  { bodyId, on, format }: Parsed<'attendance.saveReport'>,
  job: JobContext,
): Promise<Output<'attendance.saveReport'>> => {
  const { app } = job
  const db = app.files.reader()
  const { organisation, name, accent } = getBody(db, bodyId)
  const report = readReport(db, bodyId, on, app.clock.today())
  const fileName = joinedFileName([organisation || name, name, `attendance ${report.label}`], format)
  if (format === 'csv') {
    const text = reportCsv(report)
    expectNothingEmbargoed(db, text, app.clock.today())
    return await saveText(app.host, fileName, { name: 'Table (CSV)', extensions: ['csv'] }, text)
  }
  return await savePdf(fileName, { ...report, body: name, organisation, accent: ACCENTS[accent] }, job)
}

const STEP = 'Setting the pages'

const savePdf = async (
  fileName: string,
  report: PrintedReport,
  job: JobContext,
): Promise<Output<'attendance.saveReport'>> => {
  const { app } = job
  const target = await app.host.chooseSave(fileName, { name: 'PDF', extensions: ['pdf'] })
  if (target === null) return null
  await saveWhole(target, (writeTo) =>
    makeDocument(
      {
        kind: 'attendance-report',
        report,
        madeAt: app.clock.now(),
        writeTo,
        fontsFolder: join(resourcesFolder(), 'fonts'),
      },
      { gather: STEP, write: STEP, check: STEP },
      job,
    ),
  )
  return { fileName: target.fileName }
}
