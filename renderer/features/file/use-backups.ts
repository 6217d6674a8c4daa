import { useQueryClient } from '@tanstack/react-query'
import { ask } from '../../lib/client.ts'
import { type Job, useJob } from '../../lib/use-job.ts'

export interface Backups {
  readonly make: Job<'file.backUp'>
  readonly restore: Job<'file.restore'>
  /** Puts back the file as it was before the last backup was put in place. */
  readonly undoRestore: () => void
}

export const useBackups = (): Backups => {
  const client = useQueryClient()
  const make = useJob('file.backUp')
  const restore = useJob('file.restore')
  const refresh = () => void client.invalidateQueries()

  const undoRestore = async () => {
    const backups = await ask('file.backups', {})
    const before = backups.find(({ why }) => why === 'before-restore')
    if (before !== undefined) await restore.run({ backupId: before.id })
  }

  return {
    make: {
      ...make,
      run: async (input) => {
        const made = await make.run(input)
        refresh()
        return made
      },
    },
    restore,
    undoRestore: () => void undoRestore(),
  }
}
