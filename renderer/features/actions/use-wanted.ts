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

/** Rows on view at once: as many as are drawn without a pause, however many there are. */
export const rowsOnView = 100

const atFirst: Wanted = { filter: 'open', owner: null, meetingId: null, search: '' }

/** What is asked for, and from which row on: every new question begins at the first. */
export const useWanted = () => {
  const [wanted, setWanted] = useState(atFirst)
  const [offset, setOffset] = useState(0)
  return {
    wanted,
    offset,
    want: (changes: Partial<Wanted>) => {
      setWanted((now) => ({ ...now, ...changes }))
      setOffset(0)
    },
    turn: (by: 1 | -1) => setOffset((now) => Math.max(0, now + by * rowsOnView)),
  }
}
