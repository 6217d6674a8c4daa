import type { ActionFilter } from '@shared/contract/actions.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { useState } from 'react'

/** Which actions are to be shown. */
export interface Wanted {
  readonly filter: ActionFilter
  /** As `actions.list` takes it; null: anybody's. */
  readonly owner: string | null
  readonly meetingId: MeetingId | null
  readonly search: string
}

const page = 100

const atFirst: Wanted = { filter: 'open', owner: null, meetingId: null, search: '' }

/** What is asked for, and how many rows of it: every new question begins with one page. */
export const useWanted = () => {
  const [wanted, setWanted] = useState(atFirst)
  const [limit, setLimit] = useState(page)
  return {
    wanted,
    limit,
    want: (changes: Partial<Wanted>) => {
      setWanted((now) => ({ ...now, ...changes }))
      setLimit(page)
    },
    /** The contract's own limit for one answer. */
    canShowMore: limit < 1000,
    showMore: () => setLimit((now) => Math.min(1000, now + page)),
  }
}
