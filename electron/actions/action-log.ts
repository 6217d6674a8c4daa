import type { Action } from '@shared/entities/action.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import { formatDate } from '@shared/words/dates.ts'
import { actionStatusWords } from '@shared/words/action-words.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { findNeighbours, getMeeting } from '../meetings/meetings.repo.ts'
import { listForLog } from './actions.repo.ts'
import { described } from './list-actions.service.ts'

/** One line of the action log in the pack of a meeting. */
export interface LoggedAction {
  readonly text: string
  readonly owner: string
  readonly due: string
  /** "Not started", "Done"; with how late it is: "In progress, 12 days late". */
  readonly standing: string
  /** What was said of it last; empty where nothing was. */
  readonly lastSaid: string
  /** Such as "26 November 2026, item 5"; empty for one entered by hand. */
  readonly raised: string
  /** For those who may see confidential business only. */
  readonly isConfidential: boolean
}

/** What the board looks at in its action log: all that is open, and what was finished since its last meeting. */
export const actionLogFor = (db: ReadDb, meetingId: MeetingId, today: string): LoggedAction[] => {
  const meeting = getMeeting(db, meetingId)
  const { previousId } = findNeighbours(db, meeting)
  const since = previousId === null ? '0000-01-01' : getMeeting(db, previousId).meetsOn
  const actions = listForLog(db, meeting.bodyId, { before: meetingId, since })
  const isClosed = closedItems(db)
  return described(db, actions, today).map(({ raised, status, late, ...action }) => ({
    text: action.text,
    owner: action.owner,
    due: action.due,
    standing: [actionStatusWords[status], late].filter(Boolean).join(', '),
    lastSaid: action.lastSaid,
    raised:
      raised === null
        ? ''
        : [formatDate(raised.meetsOn), raised.itemNumber && `item ${raised.itemNumber}`]
            .filter(Boolean)
            .join(', '),
    isConfidential: action.isConfidential || isClosed(action),
  }))
}

/** Whether an action was raised under an item that is confidential, or was: its minute stays in the confidential part. */
const closedItems = (db: ReadDb) => {
  const known = new Map<MeetingId, ReadonlyMap<string, unknown>>()
  return ({ meetingId, itemId }: Pick<Action, 'meetingId' | 'itemId'>): boolean => {
    if (meetingId === null || itemId === null) return false
    const forGood = () => listItems(db, meetingId).map((item) => ({ ...item, confidentialUntil: null }))
    const closed = known.get(meetingId) ?? confidentialItems(forGood(), '')
    known.set(meetingId, closed)
    return closed.has(itemId)
  }
}
