import type { Matter } from '@shared/contract/minutes.ts'
import type { Action } from '@shared/entities/action.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { agendaTree } from '@shared/rules/agenda-tree.ts'
import { formatDate } from '@shared/words/dates.ts'
import { listItems } from '../agenda/agenda.repo.ts'
import { numbersOf } from '../agenda/agenda-view.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { listRows } from '../db/table.ts'
import { actions, resolutions } from '../db/tables.ts'
import { findNeighbours, getMeeting } from '../meetings/meetings.repo.ts'
import { getPerson } from '../people/people.repo.ts'
import { closedAtMeeting } from './minutes-view.service.ts'

type Arising = { readonly meetsOn: string | null; readonly matters: Matter[] }

/** What the last meeting of the same board left to be done, and what it resolved; actions first. */
export const mattersArising = (db: ReadDb, meetingId: MeetingId): Arising => {
  const { previousId } = findNeighbours(db, getMeeting(db, meetingId))
  if (previousId === null) return { meetsOn: null, matters: [] }
  const last = getMeeting(db, previousId)
  const place = placesIn(db, last)
  const standing = 'WHERE meetingId = ? AND withdrawnAt IS NULL'
  const left = listRows(db, actions, `${standing} ORDER BY createdAt, id`, [last.id]).map((action) => ({
    kind: 'action' as const,
    text: actionSentence(db, action),
    isDone: action.status === 'done' || action.status === 'checked',
    ...place(action.itemId, action.isConfidential),
  }))
  const decided = listRows(db, resolutions, `${standing} ORDER BY ordinal`, [last.id]).map((each) => ({
    kind: 'resolution' as const,
    text: `${each.number}: ${each.text}`,
    isDone: true,
    ...place(each.itemId, each.isConfidential),
  }))
  return { meetsOn: last.meetsOn, matters: [...left, ...decided] }
}

/** Under which item of a meeting something stands, and whether it is confidential by itself or by that item. */
const placesIn = (db: ReadDb, meeting: Meeting) => {
  const items = listItems(db, meeting.id)
  const numbers = numbersOf(db, getBody(db, meeting.bodyId), meeting, agendaTree(items))
  const closed = closedAtMeeting(db, meeting)
  return (itemId: string | null, isConfidential: boolean) => {
    const item = items.find(({ id }) => id === itemId)
    return {
      itemNumber: item === undefined ? '' : (numbers.get(item.id)?.full ?? ''),
      itemTitle: item?.title ?? '',
      isConfidential: isConfidential || (item !== undefined && closed.has(item.id)),
    }
  }
}

/** "Ann Reed: send the budget to all governors, by 4 December 2026." */
const actionSentence = (db: ReadDb, action: Action): string => {
  const owner = action.ownerId === null ? action.ownerRole : getPerson(db, action.ownerId).name
  const due = action.dueOn === null ? action.dueWords : `by ${formatDate(action.dueOn)}`
  return (
    [owner, [action.text.replace(/\.$/, ''), due].filter(Boolean).join(', ')].filter(Boolean).join(': ') + '.'
  )
}
