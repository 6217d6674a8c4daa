import { useMemo } from 'react'
import { useSay } from '../components/toasts.tsx'
import { ask, Refusal } from '../lib/client.ts'
import { navigate, routes } from '../lib/routes.ts'

export interface FileCommands {
  readonly saveCopy: () => void
  readonly openAnother: () => void
  readonly closeFile: () => void
}

/** What the window's menu and the foot of the navigation do with the open file. A refusal is said in passing. */
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
      openAnother: () => navigate(routes.welcome()),
      closeFile: run(async () => {
        await ask('file.close', {})
        navigate(routes.welcome())
      }),
    }
  }, [say])
}
