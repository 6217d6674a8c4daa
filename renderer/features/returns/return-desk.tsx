import type { OpenReturnBy } from '@shared/contract/returns.ts'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react'
import { useSay } from '../../components/toasts.tsx'
import type { Refusal } from '../../lib/client.ts'
import { navigate, routes } from '../../lib/routes.ts'
import { sendFile } from '../../lib/send-file.ts'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'
import { useMenuCommands } from '../../lib/use-menu-commands.ts'
import { useDroppedReturns } from './use-dropped-returns.ts'

interface Desk {
  readonly isRunning: boolean
  /** Why the last one was not taken in. */
  readonly failure: Refusal | null
  readonly clearFailure: () => void
  readonly open: (by: OpenReturnBy) => void
  /** Takes in files that the page has in hand, one after the other. */
  readonly takeIn: (files: readonly File[]) => void
}

const DeskContext = createContext<Desk | null>(null)

/** Where returns come in, wherever the clerk is: by the menu, dropped on the window, or asked for by the system. */
export const ReturnDesk = ({ children }: { readonly children: ReactNode }) => {
  const { isRunning, failure, run, clearFailure } = useJob('returns.open')
  const asked = useAsk('returns.asked', {}).data?.fileName ?? null
  const say = useSay()
  const openOne = useCallback(
    async (by: OpenReturnBy) => {
      const taken = await run(by)
      if (taken === null) return false
      navigate(routes.returns(taken.returnId))
      if (taken.isKnown) say({ text: 'This return came in before. Nothing was changed.' })
      return true
    },
    [run, say],
  )
  const open = useCallback((by: OpenReturnBy) => void openOne(by), [openOne])
  const takeIn = useCallback(
    (files: readonly File[]) =>
      void (async () => {
        for (const file of files) {
          const uploadId = await sendFile(file, new AbortController().signal, () => undefined)
          if (!(await openOne({ by: 'upload', uploadId }))) return
        }
      })().catch((cause: unknown) => say({ text: (cause as Error).message })),
    [openOne, say],
  )
  useMenuCommands({ 'open-return': () => open({ by: 'dialog' }) })
  useDroppedReturns(takeIn)
  useEffect(() => {
    if (asked !== null) open({ by: 'asked' })
  }, [asked, open])
  // The reason is said where returns are.
  useEffect(() => {
    if (failure !== null) navigate(routes.returns())
  }, [failure])
  const desk = useMemo(
    () => ({ isRunning, failure, clearFailure, open, takeIn }),
    [isRunning, failure, clearFailure, open, takeIn],
  )
  return <DeskContext value={desk}>{children}</DeskContext>
}

export const useReturnDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('Returns are opened in the clerk’s shell only.')
  return desk
}
