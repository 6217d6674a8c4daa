import type { Output, Parsed } from '@shared/contract.ts'
import { AppError } from '@shared/errors.ts'
import type { JobContext } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { listBackups } from '../file/backups.repo.ts'
import { backUpNow } from '../file/file.service.ts'
import { applyBody } from './apply-body.ts'
import { checkBytes } from './check-body.ts'
import { getLooked } from './looked-at.ts'
import { planBringing } from './plan-bringing.ts'
import { readBody } from './read-body.ts'

/**
 * Brings in a body from what was looked at: its papers are checked, a backup is made, and all of it comes in one
 * transaction, or nothing. It can be stopped until then.
 */
export const bringIn = async (
  input: Parsed<'transfer.bring'>,
  job: JobContext,
): Promise<Output<'transfer.bring'>> => {
  const { app, signal, progress } = job
  const open = app.files.writable
  const { db: there, fileName } = getLooked(app, input.lookId)
  const theirs = readBody(there, input.bodyId)
  planBringing(app.files.reader(), theirs, input.answers) // throws before anything long is done
  await checkBytes(there, theirs, job)
  await backUpNow(app, 'before-import', (done, total) => progress('Backing up this file', done, total))
  signal.throwIfAborted()
  if (app.files.current !== open)
    throw new AppError('conflict', 'Another file was opened meanwhile. Nothing was brought in.')
  progress('Bringing it in', 0, null)
  const done = inCommand(app, 'transfer.bring', (db) =>
    // Planned again: the file may have been changed while its backup was made.
    applyBody(db, there, planBringing(db, theirs, input.answers), {
      fileName,
      withHolidays: input.withHolidays,
      doneBy: app.who,
      doneOn: app.clock.today(),
    }),
  )
  return { ...done, backupId: latestBackup(app.host.dataFolder, open.path) }
}

const latestBackup = (dataFolder: string, path: string): string => {
  const made = listBackups(dataFolder, path).find(({ why }) => why === 'before-import')
  if (made === undefined) throw new Error('The backup that was just made is not there.')
  return made.id
}
