import { mostAtOnce } from '@shared/contract/register.ts'
import type { ActionId } from '@shared/entities/action.ts'
import { useRef, useState } from 'react'
import { useSay } from '../../components/toasts.tsx'
import { ask, Refusal } from '../../lib/client.ts'
import type { Question } from './use-wanted.ts'

export interface ChosenActions {
  readonly ids: ReadonlySet<ActionId>
  /** Chooses one, or no longer; `row` is its place in the list, from which a run can be chosen. */
  readonly toggle: (id: ActionId, row: number) => void
  /** Adds all from the one chosen last to this row, drawn or not. */
  readonly extendTo: (row: number) => void
  readonly all: () => void
  readonly clear: () => void
}

const none: ReadonlySet<ActionId> = new Set()

/** Which rows of a list are chosen, for changing them together. */
export const useChosenActions = (question: Question): ChosenActions => {
  const [chosen, setChosen] = useState({ of: question, ids: none })
  // Another question is another list: nothing of it is chosen yet.
  const ids = isSame(chosen.of, question) ? chosen.ids : none
  const setIds = (change: (now: ReadonlySet<ActionId>) => ReadonlySet<ActionId>) =>
    setChosen((now) => ({ of: question, ids: change(isSame(now.of, question) ? now.ids : none) }))
  const anchor = useRef(0)
  const say = useSay()
  const add = async (offset: number, limit: number) => {
    try {
      const found = await ask('register.ids', { ...question, offset, limit: Math.min(limit, mostAtOnce) })
      setIds((now) => new Set([...now, ...found]))
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      say({ text: cause.message })
    }
  }
  return {
    ids,
    toggle: (id, row) => {
      anchor.current = row
      setIds((now) => {
        const next = new Set(now)
        if (!next.delete(id)) next.add(id)
        return next
      })
    },
    extendTo: (row) => {
      const from = anchor.current
      anchor.current = row
      void add(Math.min(from, row), Math.abs(row - from) + 1)
    },
    all: () => void add(0, mostAtOnce),
    clear: () => setIds(() => none),
  }
}

const isSame = (a: Question, b: Question): boolean => JSON.stringify(a) === JSON.stringify(b)
