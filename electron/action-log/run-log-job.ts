import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { AppError } from '@shared/errors.ts'
import { connect } from '../db/connection.ts'
import { asReadDb, type ReadDb } from '../db/handles.ts'
import { findSecrets, someOf } from '../minutes-out/leak/check-minutes.ts'
import type { MinutesMessage, MinutesReport } from '../minutes-out/minutes-job.ts'
import { failureOf } from '../pack/known-fault.ts'
import { whose } from '../pack/model.ts'
import { gatherLog, type LogModel } from './gather-log.ts'
import type { LogJob } from './log-job.ts'
import { logSecrets } from './log-secrets.ts'

const UNKNOWN_FAULT = 'The action log could not be made. Nothing was changed and no file was written.'

/** Does one job and says how it went. Never throws: the last message is `done` or `failed`. */
export const runLogJob = async (job: LogJob, say: (message: MinutesMessage) => void): Promise<void> => {
  const sql = connect(job.file, { isReadOnly: true })
  try {
    say({ kind: 'done', minutes: await make(job, asReadDb(sql), say) })
  } catch (error) {
    say(failureOf(error, UNKNOWN_FAULT))
  } finally {
    sql.close()
  }
}

const make = async (
  job: LogJob,
  db: ReadDb,
  say: (message: MinutesMessage) => void,
): Promise<MinutesReport> => {
  say({ kind: 'at', step: 'gather' })
  const log = gatherLog(db, job, job.today)
  say({ kind: 'at', step: 'write' })
  const report = await write(job, log)
  if (job.readers === 'public') {
    say({ kind: 'at', step: 'check' })
    await checkLog(db, job)
  }
  return report
}

/** @throws AppError `conflict` naming what was found and never its words */
const checkLog = async (db: ReadDb, { writeTo, format, bodyId, today }: LogJob): Promise<void> => {
  const searched = format === 'csv' ? 'text' : format
  const names = await findSecrets(writeTo, searched, logSecrets(db, bodyId, today))
  if (names.length === 0) return
  throw new AppError(
    'conflict',
    `No file was made, because readers of the log would find in it what is not for them: ${someOf(names)}. Mark the action that says it as confidential, or put it in other words, and try again.`,
    { leaks: names },
  )
}

/** Each format's libraries are loaded when they are needed: they are large. */
const write = async (job: LogJob, log: LogModel): Promise<MinutesReport> => {
  if (job.format === 'pdf') return await writePdf(job, log)
  const bytes =
    job.format === 'word'
      ? await (await import('./word/make-log-word.ts')).makeLogWord(log, job.textSize)
      : Buffer.from((await import('./log-csv.ts')).logCsv(log))
  await writeFile(job.writeTo, bytes)
  return { pageCount: null, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const writePdf = async (
  { textSize, madeAt, writeTo, fontsFolder }: LogJob,
  log: LogModel,
): Promise<MinutesReport> => {
  const { buildLog, documentTitleOf, LOG_TITLE } = await import('./log-definition.ts')
  const { writeOwnDocument } = await import('../pack/own-document.ts')
  const title = documentTitleOf(log)
  const id = createHash('sha256')
    .update(JSON.stringify([log, textSize, madeAt]))
    .digest('hex')
    .slice(0, 32)
  const { pageCount, sha256 } = await writeOwnDocument(
    {
      definition: buildLog(log, textSize),
      info: { title, author: whose(log.body), subject: LOG_TITLE, id },
      footOf: (index, count) => ({ left: title, right: `Page ${index + 1} of ${count}` }),
      mark: null,
      bookmarks: () => [],
    },
    { writeTo, fontsFolder, madeAt: new Date(madeAt) },
  )
  return { pageCount, sha256 }
}
