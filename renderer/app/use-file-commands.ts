import { useMemo } from 'react'
import { useSay } from '../components/toasts.tsx'
import { ask, Refusal } from '../lib/client.ts'
import { navigate, routes } from '../lib/routes.ts'

export interface FileCommands {
  readonly saveCopy: () => void
  /** Asks with the system's dialog; where there is none, goes to the page that lists files. */
  readonly openAnother: () => void
  readonly newFile: () => void
  readonly closeFile: () => void
  /** Where none can be opened, says why; else the clerk's shell asks for it. */
  readonly openReturn: () => void
}

/** What the window's menu and the foot of the navigation do with files. A refusal is said in passing. */
export const useFileCommands = (): FileCommands => {
  const say = useSay()
  return useMemo(() => {
    const run = (work: () => Promise<void>) => () => {
      work().catch((cause: unknown) => {
        if (!(cause instanceof Refusal)) throw cause
        say({ text: cause.message })
      })
    }
    return {
      saveCopy: run(async () => {
        const copy = await ask('file.saveCopy', {})
        if (copy !== null) say({ text: `A copy was saved as ${copy.fileName}.` })
      }),
      openAnother: run(async () => {
        const { hasDialogs } = await ask('file.state', {})
        if (!hasDialogs) navigate(routes.welcome())
        else if ((await ask('file.open', { path: null })) !== null) navigate(routes.home())
      }),
      openReturn: run(async () => {
        const { file } = await ask('file.state', {})
        if (file === null)
          say({ text: 'Open the file from which the review copy was made, then the return.' })
        else if (file.review !== null)
          say({ text: 'This is a review copy. Open the clerk’s file, then the return.' })
      }),
      newFile: () => navigate(routes.welcome()),
      closeFile: run(async () => {
        await ask('file.close', {})
        navigate(routes.welcome())
      }),
    }
  }, [say])
}
