import type { Input } from '@shared/contract.ts'
import type { ActionView } from '@shared/entities/action-view.ts'
import { useState } from 'react'
import { useCurrentBody } from '../../lib/current-body.tsx'

/** Which actions are to be shown, and how. */
export type Wanted = ActionView['shown']

/** The same as `actions.list` and the methods beside it are asked. */
export type Question = Omit<Input<'actions.list'>, 'limit' | 'offset'>

const atFirst: Wanted = {
  filter: 'open',
  owner: null,
  meetingId: null,
  origin: null,
  status: null,
  search: '',
  isEveryBody: false,
  groupBy: 'none',
  layout: 'list',
}

/** What is asked for. */
export const useWanted = () => {
  const { body } = useCurrentBody()
  const [wanted, setWanted] = useState(atFirst)
  const { isEveryBody, layout: _layout, ...narrowing } = wanted
  const question: Question = { ...narrowing, bodyId: isEveryBody ? null : body.id }
  return {
    wanted,
    question,
    want: (changes: Partial<Wanted>) => setWanted((now) => ({ ...now, ...changes })),
  }
}

/** Whether anything but the filter by standing leaves some out. */
export const isNarrowed = ({ owner, meetingId, origin, status, search }: Wanted): boolean =>
  owner !== null || meetingId !== null || origin !== null || status !== null || search !== ''
