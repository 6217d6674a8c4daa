import { join } from 'node:path'
import type { Output, Parsed } from '@shared/contract.ts'
import { logReaderWords } from '@shared/words/action-log-words.ts'
import { joinedFileName } from '../app/file-name.ts'
import type { JobContext } from '../app/handler.ts'
import { resourcesFolder } from '../app/resources-folder.ts'
import { saveWhole } from '../app/save-whole.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { makeDocument } from '../minutes-out/make-document.ts'
import type { MinutesStep } from '../minutes-out/minutes-job.ts'
import type { LogFormat } from './log-job.ts'

const KINDS: Readonly<Record<LogFormat, { readonly name: string; readonly ending: string }>> = {
  pdf: { name: 'PDF', ending: 'pdf' },
  word: { name: 'Word document', ending: 'docx' },
  csv: { name: 'Table (CSV)', ending: 'csv' },
}

const STEPS: Readonly<Record<MinutesStep, string>> = {
  gather: 'Reading the actions',
  write: 'Setting the pages',
  check: 'Checking that nothing confidential is in it',
}

/** Saves the action log where the person says, whole or not at all. Null when cancelled. */
export const saveLog = async (
  { bodyId, readers, format, textSize }: Parsed<'actionLog.save'>,
  job: JobContext,
): Promise<Output<'actionLog.save'>> => {
  const { app } = job
  const { organisation, name } = getBody(app.files.reader(), bodyId)
  const today = app.clock.today()
  const { name: kind, ending } = KINDS[format]
  const parts = [organisation || name, name, today, 'action log', logReaderWords[readers].toLowerCase()]
  const target = await app.host.chooseSave(joinedFileName(parts, ending), {
    name: kind,
    extensions: [ending],
  })
  if (target === null) return null
  await saveWhole(target, (writeTo) =>
    makeDocument(
      {
        kind: 'action-log',
        file: app.files.required.path,
        bodyId,
        readers,
        format,
        textSize,
        today,
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
