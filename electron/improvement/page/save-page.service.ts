import { join } from 'node:path'
import { joinedFileName } from '../../app/file-name.ts'
import type { JobContext } from '../../app/handler.ts'
import { resourcesFolder } from '../../app/resources-folder.ts'
import { saveWhole } from '../../app/save-whole.ts'
import { makeDocument } from '../../minutes-out/make-document.ts'
import type { MinutesStep } from '../../minutes-out/minutes-job.ts'
import type { PageFormat, PageJob } from './page-job.ts'

const KINDS: Readonly<Record<PageFormat, { readonly name: string; readonly ending: string }>> = {
  pdf: { name: 'PDF', ending: 'pdf' },
  word: { name: 'Word document', ending: 'docx' },
  page: { name: 'Web page', ending: 'html' },
}

const STEPS: Readonly<Record<MinutesStep, string>> = {
  gather: 'Reading the record',
  write: 'Setting the pages',
  check: 'Reading the finished file back',
}

type Wanted = Pick<PageJob, 'page' | 'format' | 'secrets' | 'refusal'> & {
  /** Of which its name is made. */
  readonly fileParts: readonly string[]
}

/** Saves a document of Improvement where the person says, whole or not at all. Null when cancelled. */
export const savePage = async (
  { fileParts, ...wanted }: Wanted,
  job: JobContext,
): Promise<{ fileName: string } | null> => {
  const { app } = job
  const { name, ending } = KINDS[wanted.format]
  const target = await app.host.chooseSave(joinedFileName(fileParts, ending), { name, extensions: [ending] })
  if (target === null) return null
  await saveWhole(target, (writeTo) =>
    makeDocument(
      {
        kind: 'improvement-page',
        ...wanted,
        madeAt: app.clock.now(),
        writeTo,
        fontsFolder: join(resourcesFolder(), 'fonts'),
      },
      STEPS,
      job,
    ),
  )
  return { fileName: target.fileName }
}
