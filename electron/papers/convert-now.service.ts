import type { Output, Parsed } from '@shared/contract.ts'
import type { PaperVersionId } from '@shared/entities/paper.ts'
import type { JobContext } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { withTempFolder } from '../app/temp-files.ts'
import { type Examined, withExaminedOne } from './intake.service.ts'
import { layOutBytes, renewVersion } from './renew-version.ts'

type Problem = Output<'papers.convert'>['problems'][number]

/** Looks again at office files that came in while LibreOffice was not there. Each that is done stays done when it is stopped. */
export const convertVersions = async (
  { versionIds }: Parsed<'papers.convert'>,
  job: JobContext,
): Promise<Output<'papers.convert'>> => {
  void job.app.files.writable
  const problems: Problem[] = []
  for (const versionId of new Set(versionIds)) {
    const file = await convertOne(versionId, job)
    const { problem } = file.examination
    if (problem !== null) problems.push({ fileName: file.fileName, problem })
  }
  return { problems }
}

const convertOne = (versionId: PaperVersionId, job: JobContext): Promise<Examined> =>
  withTempFolder(job.app.host.dataFolder, async (folder) => {
    const { version, path } = await layOutBytes(job.app.files.reader(), versionId, folder)
    return withExaminedOne({ fileName: version.fileName, path }, job, (file) => {
      if (file.rendition !== null || file.examination.problem !== version.examination.problem)
        inCommand(job.app, 'papers.convert', (db) => renewVersion(db, version, file, 'Convert'))
      return file
    })
  })
