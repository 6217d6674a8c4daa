import type { Output, Parsed } from '@shared/contract.ts'
import { AppError } from '@shared/errors.ts'
import type { JobContext } from '../app/handler.ts'
import { inCommand } from '../app/in-command.ts'
import { withTempFolder } from '../app/temp-files.ts'
import { startLooking } from '../pack/papers/look-in-process.ts'
import { layOutBytes, renewVersion } from './renew-version.ts'

/**
 * Opens a locked PDF with its password and keeps an unlocked copy beside it for packs. The password goes to the process
 * that opens it, and nowhere else.
 *
 * @throws AppError `invalid_input` when it is not the password
 */
export const unlockVersion = ({ versionId, password }: Parsed<'papers.unlock'>, job: JobContext) =>
  withTempFolder(job.app.host.dataFolder, async (folder): Promise<Output<'papers.unlock'>> => {
    const { app, signal } = job
    void app.files.writable
    const { version, path } = await layOutBytes(app.files.reader(), versionId, folder)
    job.progress(`Unlocking “${version.fileName}”`, 0, 1)
    const looking = startLooking({ start: (script) => app.host.startProcess(script), signal })
    try {
      const unlocking = await looking.unlock(path, password, folder)
      if (!unlocking.ok) throw refusals[unlocking.why]()
      inCommand(app, 'papers.unlock', (db) => renewVersion(db, version, unlocking.conversion, 'Unlock'))
      return {}
    } finally {
      looking.end()
    }
  })

const refusals = {
  password: () =>
    new AppError(
      'invalid_input',
      'That is not its password. Nothing was changed. Try again, or ask whoever sent it.',
      {
        fields: [{ field: 'password', message: 'That is not its password.' }],
      },
    ),
  damaged: () =>
    new AppError('conflict', 'The file is damaged as well as locked. Nothing was changed. Ask for it again.'),
}
