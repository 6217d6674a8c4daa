import type { BodySummary } from '@shared/contract/bodies.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useAsk, useTell } from './use-ask.ts'

export interface CurrentBody {
  /** The body whose work is on screen. */
  readonly body: BodySummary
  readonly all: readonly BodySummary[]
  /** Changes to another body; it is remembered in the file. */
  readonly choose: (bodyId: BodyId) => void
}

const Context = createContext<CurrentBody | null>(null)

/** The body at work. Only inside the shell, where there is always one. */
export const useCurrentBody = (): CurrentBody => {
  const current = useContext(Context)
  if (current === null) throw new Error('This screen needs a body around it.')
  return current
}

/** For a page that belongs to one body, such as a meeting's: makes it the current one. `null` while it is not known. */
export const useFollowBody = (bodyId: BodyId | null): void => {
  const { body, choose } = useCurrentBody()
  useEffect(() => {
    if (bodyId !== null && bodyId !== body.id) choose(bodyId)
  }, [bodyId, body.id, choose])
}

const settingKey = 'currentBody'

/** Makes a body the one at work, also from where there is none yet: the page that sets up the first one. */
export const useTurnToBody = (): ((bodyId: BodyId) => void) => {
  const current = useContext(Context)
  const { mutate: remember } = useTell('settings.set')
  return (bodyId) =>
    current === null ? remember({ key: settingKey, value: bodyId }) : current.choose(bodyId)
}

/** Stays with the body at work when others come into the file, which may sort before it. Nothing where there is none. */
export const useStayWithBody = (): (() => void) => {
  const current = useContext(Context)
  return () => current?.choose(current.body.id)
}

interface CurrentBodyProviderProps {
  /** At least one. */
  readonly all: readonly [BodySummary, ...BodySummary[]]
  readonly children: ReactNode
}

/** Starts with the body looked at last, else the first. The page wears its accent. */
export const CurrentBodyProvider = ({ all, children }: CurrentBodyProviderProps) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const settings = useAsk('settings.get', {})
  const { mutate: remember } = useTell('settings.set')
  const wanted = chosen ?? settings.data?.[settingKey]
  const body = all.find(({ id }) => id === wanted) ?? all[0]

  useEffect(() => {
    document.documentElement.dataset['accent'] = body.accent
  }, [body.accent])

  const current = useMemo<CurrentBody>(() => {
    const choose = (bodyId: BodyId) => {
      setChosen(bodyId)
      // In a file that is open read-only this is refused, and the choice holds until it is closed.
      remember({ key: settingKey, value: bodyId })
    }
    return { body, all, choose }
  }, [body, all, remember])

  return <Context value={current}>{children}</Context>
}
