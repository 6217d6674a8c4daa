import type { Action } from '@shared/entities/action.ts'
import type { ListedAction } from '@shared/contract/actions.ts'
import type { LogRow, LogStyle } from '@shared/entities/action-log.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { confidentialItems } from '@shared/rules/confidentiality.ts'
import { formatDate } from '@shared/words/dates.ts'
import { actionStatusWords, priorityWords } from '@shared/words/action-words.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { embargoedActions } from '../inspections/findings/embargoed-actions.ts'
import { findLatestBefore, findNeighbours, getMeeting } from '../meetings/meetings.repo.ts'
import { listForLog } from './actions.repo.ts'
import { described } from './list-actions.service.ts'

/** What stands in a log: which actions, and from when on those that are finished. */
export interface LogSpan {
  /** As it is for this meeting: nothing that was raised at it or later. Null: as it stands today. */
  readonly before: MeetingId | null
  readonly finished: LogStyle['finished']
}

/**
 * A body's action log with all that it holds: what its readers may see of it is decided where it is used. By due day. What
 * carries an embargo is in none.
 */
export const actionLog = (
  db: ReadDb,
  bodyId: BodyId,
  { before, finished }: LogSpan,
  today: string,
): LogRow[] => {
  const since = { none: null, all: '', since: lastMetOn(db, bodyId, before, today) ?? '' }[finished]
  const isClosed = closedItems(db)
  const embargoed = embargoedActions(db, { kind: 'anybody' }, today)
  const actions = listForLog(db, bodyId, { before, since }).filter(({ id }) => !embargoed.has(id))
  return described(db, actions, today).map((action) => ({
    text: action.text,
    owner: action.owner,
    due: action.due,
    dueOn: action.dueOn,
    standing: [actionStatusWords[action.status], action.late].filter(Boolean).join(', '),
    finished: isOpenAction(action) ? '' : actionStatusWords[action.status],
    priority: priorityWords[action.priority],
    lastSaid: action.lastSaid,
    ...placeOf(action.raised),
    isConfidential: action.isConfidential || isClosed(action),
  }))
}

/** What the board looks at in the pack of a meeting: what is open, and what was finished as the body chose. */
export const actionLogFor = (
  db: ReadDb,
  meetingId: MeetingId,
  today: string,
  finished: LogStyle['finished'] = 'since',
): LogRow[] => actionLog(db, getMeeting(db, meetingId).bodyId, { before: meetingId, finished }, today)

/** The day of the meeting before that of the log; null where there was none. */
const lastMetOn = (db: ReadDb, bodyId: BodyId, before: MeetingId | null, today: string): string | null => {
  if (before === null) return findLatestBefore(db, bodyId, today)?.meetsOn ?? null
  const { previousId } = findNeighbours(db, getMeeting(db, before))
  return previousId === null ? null : getMeeting(db, previousId).meetsOn
}

/** Where it was raised, in words. */
export const placeOf = (raised: ListedAction['raised']): Pick<LogRow, 'raised' | 'raisedOn'> => {
  if (raised === null) return { raised: '', raisedOn: null }
  const item = raised.itemNumber && `item ${raised.itemNumber}`
  return { raised: [formatDate(raised.meetsOn), item].filter(Boolean).join(', '), raisedOn: raised.meetsOn }
}

/** Whether an action was raised under an item that is confidential, or was: its minute stays in the confidential part. */
export const closedItems = (db: ReadDb) => {
  const known = new Map<MeetingId, ReadonlyMap<string, unknown>>()
  return ({ meetingId, itemId }: Pick<Action, 'meetingId' | 'itemId'>): boolean => {
    if (meetingId === null || itemId === null) return false
    const forGood = () => listItems(db, meetingId).map((item) => ({ ...item, confidentialUntil: null }))
    const closed = known.get(meetingId) ?? confidentialItems(forGood(), '')
    known.set(meetingId, closed)
    return closed.has(itemId)
  }
}
