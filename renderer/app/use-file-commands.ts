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
      newFile: () => navigate(routes.welcome()),
      closeFile: run(async () => {
        await ask('file.close', {})
        navigate(routes.welcome())
      }),
    }
  }, [say])
}
