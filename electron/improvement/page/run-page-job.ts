import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import { findSecrets } from '../../minutes-out/leak/check-minutes.ts'
import type { MinutesMessage, MinutesReport } from '../../minutes-out/minutes-job.ts'
import { failureOf } from '../../pack/known-fault.ts'
import type { PageJob } from './page-job.ts'

const UNKNOWN_FAULT = 'The document could not be made. Nothing was changed and no file was written.'

/** Makes one document, and reads it back. Never throws: the last message is `done` or `failed`. */
export const runPageJob = async (job: PageJob, say: (message: MinutesMessage) => void): Promise<void> => {
  try {
    say({ kind: 'at', step: 'write' })
    const minutes = await write(job)
    say({ kind: 'at', step: 'check' })
    const leaks = await findSecrets(job.writeTo, job.format, job.secrets)
    if (leaks.length > 0) throw new AppError('conflict', job.refusal, { leaks })
    say({ kind: 'done', minutes })
  } catch (error) {
    say(failureOf(error, UNKNOWN_FAULT))
  }
}

/** Each format's libraries are loaded when they are needed: they are large. */
const write = async (job: PageJob): Promise<MinutesReport> => {
  if (job.format === 'pdf') return await writePdf(job)
  const bytes =
    job.format === 'word'
      ? await (await import('./page-word.ts')).makePageWord(job.page)
      : Buffer.from((await import('./page-html.ts')).makePageHtml(job.page))
  await writeFile(job.writeTo, bytes)
  return { pageCount: null, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const writePdf = async ({ page, madeAt, writeTo, fontsFolder }: PageJob): Promise<MinutesReport> => {
  const { buildPage } = await import('./page-definition.ts')
  const { writeOwnDocument } = await import('../../pack/own-document.ts')
  const id = createHash('sha256')
    .update(JSON.stringify([page, madeAt]))
    .digest('hex')
    .slice(0, 32)
  const { pageCount, sha256 } = await writeOwnDocument(
    {
      definition: buildPage(page),
      info: { title: page.title, author: page.whose, subject: page.title, id },
      footOf: (index, count) => ({ left: page.title, right: `Page ${index + 1} of ${count}` }),
      mark: null,
      bookmarks: () => [],
    },
    { writeTo, fontsFolder, madeAt: new Date(madeAt) },
  )
  return { pageCount, sha256 }
}
