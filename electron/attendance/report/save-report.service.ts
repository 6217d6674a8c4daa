import { join } from 'node:path'
import type { Output, Parsed } from '@shared/contract.ts'
import type { JobContext } from '../../app/handler.ts'
import { joinedFileName } from '../../app/file-name.ts'
import { resourcesFolder } from '../../app/resources-folder.ts'
import { saveText } from '../../app/save-text.ts'
import { getBody } from '../../bodies/bodies.repo.ts'
import { expectNothingEmbargoed } from '../../inspections/embargo/embargoed-words.ts'
import { makeMinutesInProcess } from '../../minutes-out/minutes-process.ts'
import { keptProcess } from '../../pack-jobs/kept-process.ts'
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

const savePdf = async (
  fileName: string,
  report: PrintedReport,
  { app, signal, progress }: JobContext,
): Promise<Output<'attendance.saveReport'>> => {
  const target = await app.host.chooseSave(fileName, { name: 'PDF', extensions: ['pdf'] })
  if (target === null) return null
  await saveWhole(target, (writeTo) =>
    makeMinutesInProcess(
      {
        kind: 'attendance-report',
        report,
        madeAt: app.clock.now(),
        writeTo,
        fontsFolder: join(resourcesFolder(), 'fonts'),
      },
      {
        start: keptProcess(app)?.start ?? ((script) => app.host.startProcess(script)),
        signal,
        onStep: () => progress('Setting the pages', 0, null),
      },
    ),
  )
  return { fileName: target.fileName }
}
