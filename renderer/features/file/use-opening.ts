import { useState } from 'react'
import { ask, Refusal } from '../../lib/client.ts'
import { navigate, routes } from '../../lib/routes.ts'

export interface Opening {
  /** What is being done, such as "Opening Oakfield"; null while nothing is. */
  readonly busyWith: string | null
  readonly failure: Refusal | null
  readonly create: (name: string) => void
  /** Null asks with the system's dialog. */
  readonly open: (path: string | null, name?: string) => void
  readonly openSample: () => void
  readonly restore: (backupId: string) => void
  readonly forget: (path: string) => void
}

/** The ways into a file. Each ends in the file's home, or in a sentence that says why not. */
export const useOpening = (): Opening => {
  const [busyWith, setBusy] = useState<string | null>(null)
  const [failure, setFailure] = useState<Refusal | null>(null)

  /** `work` answers null when the person closed a dialog: then all stays as it is. */
  const run = async (what: string, work: () => Promise<object | null>): Promise<void> => {
    setBusy(what)
    setFailure(null)
    try {
      if ((await work()) !== null) navigate(routes.home())
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      setFailure(cause)
    } finally {
      setBusy(null)
    }
  }

  return {
    busyWith,
    failure,
    create: (name) => void run('Making the file', () => ask('file.create', { name })),
    open: (path, name) =>
      void run(name === undefined ? 'Opening' : `Opening ${name}`, () => ask('file.open', { path })),
    openSample: () => void run('Making the sample', () => ask('file.createSample', {})),
    restore: (backupId) => void run('Putting the backup in place', () => ask('file.restore', { backupId })),
    forget: (path) =>
      void run('Taking it off the list', async () => {
        await ask('file.forgetRecent', { path })
        return null
      }),
  }
}
