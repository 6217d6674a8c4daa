import type { Parsed } from '@shared/contract.ts'
import type { Action } from '@shared/entities/action.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { formatDate } from '@shared/words/dates.ts'
import { closedItems } from '../actions/action-log.ts'
import { ownerWords } from '../actions/list-actions.service.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { listRows } from '../db/table.ts'
import { actions, meetings } from '../db/tables.ts'
import { withoutEmbargoed } from '../inspections/embargo/embargoed-words.ts'
import { membersAsReaders } from '../inspections/embargo/embargoes.ts'
import { embargoedActions } from '../inspections/findings/embargoed-actions.ts'
import { revisionsOf } from './revisions.repo.ts'

/** One entry of a calendar. */
export type Entry = {
  /** The record's own, so that the entry is the same one in every calendar that is ever saved. */
  readonly id: string
  /** Higher whenever the record was changed since. */
  readonly sequence: number
  readonly title: string
  readonly words: string
  readonly isCancelled: boolean
  readonly isConfidential: boolean
} & (
  | { readonly kind: 'due'; readonly on: string }
  | {
      readonly kind: 'meeting'
      readonly on: string
      /** `HH:MM` on the clocks of the place. */
      readonly startsAt: string
      readonly minutes: number
      readonly place: string
    }
)

export interface CalendarModel {
  readonly name: string
  readonly entries: readonly Entry[]
  readonly withoutDay: number
  readonly leftOut: number
}

type Wanted = Parsed<'calendar.count'>

/** How far back a calendar goes: what is older is over. */
const DAYS_BACK = 90

/**
 * A body's meetings and the due days of its actions as one group of readers may have them. For everyone, nothing of what is
 * confidential stands in it, not even that there is something.
 */
export const gatherCalendar = (db: ReadDb, wanted: Wanted, today: string): CalendarModel => {
  const { organisation, name } = getBody(db, wanted.bodyId)
  const from = addDays(today, -DAYS_BACK)
  const board = organisation === '' ? name : `${organisation}, ${name}`
  const { seen, leftOut } = actionsFor(db, wanted, today)
  const revisions = { meetings: revisionsOf(db, 'meetings'), actions: revisionsOf(db, 'actions') }
  const met = wanted.hasMeetings
    ? listRows(db, meetings, 'WHERE bodyId = ? AND meetsOn >= ? ORDER BY meetsOn, startsAt', [
        wanted.bodyId,
        from,
      ])
        .map((each) => meetingEntry(each, board, revisions.meetings, wanted.readers === 'members'))
        .filter(({ isCancelled }) => wanted.isAgain || !isCancelled)
    : []
  const due = seen.flatMap(
    (each) =>
      dueEntry(db, each, { board, from, revisions: revisions.actions, isAgain: wanted.isAgain }) ?? [],
  )
  return {
    name: board,
    entries: [...met, ...due],
    withoutDay: seen.filter(({ action }) => isStanding(action) && action.dueOn === null).length,
    leftOut,
  }
}

interface Seen {
  readonly action: Action
  readonly isConfidential: boolean
}

const isStanding = (action: Action): boolean => action.withdrawnAt === null && isOpenAction(action)

const actionsFor = (
  db: ReadDb,
  { bodyId, owner, readers, hasActions }: Wanted,
  today: string,
): { readonly seen: readonly Seen[]; readonly leftOut: number } => {
  if (!hasActions) return { seen: [], leftOut: 0 }
  const isClosed = closedItems(db)
  const to = readers === 'public' ? ({ kind: 'anybody' } as const) : membersAsReaders(db, bodyId, today)
  const mayLeave = withoutEmbargoed(db, to, today)
  const embargoed = embargoedActions(db, to, today)
  const all = listRows(db, actions, 'WHERE bodyId = ? ORDER BY dueOn, id', [bodyId])
    .filter(({ id, text }) => !embargoed.has(id) && mayLeave(text))
    .filter((action) => isOwnedBy(action, owner))
    .map((action) => ({ action, isConfidential: action.isConfidential || isClosed(action) }))
  const kept = all.filter(({ isConfidential }) => readers === 'public' && isConfidential)
  return {
    seen: all.filter((each) => !kept.includes(each)),
    leftOut: kept.filter(({ action }) => isStanding(action) && action.dueOn !== null).length,
  }
}

const isOwnedBy = ({ ownerId, ownerRole }: Action, owner: string | null): boolean => {
  if (owner === null) return true
  return owner.startsWith('role:') ? ownerId === null && `role:${ownerRole}` === owner : ownerId === owner
}

/** How to join from elsewhere, with whatever opens the door, is for members. */
const meetingEntry = (
  meeting: Meeting,
  board: string,
  revisions: ReadonlyMap<string, number>,
  isForMembers: boolean,
): Entry => ({
  kind: 'meeting',
  id: meeting.id,
  sequence: revisions.get(meeting.id) ?? 0,
  title: `${board}: ${meeting.title}`,
  words: isForMembers ? meeting.joining : '',
  isCancelled: meeting.status === 'cancelled' || meeting.withdrawnAt !== null,
  isConfidential: false,
  on: meeting.meetsOn,
  startsAt: meeting.startsAt,
  minutes: meeting.minutes,
  place: meeting.place,
})

interface DueContext {
  readonly board: string
  readonly from: string
  readonly revisions: ReadonlyMap<string, number>
  readonly isAgain: boolean
}

/** Null for one without a day, and for one that is over. Late ones stand on the day on which they were due. */
const dueEntry = (
  db: ReadDb,
  { action, isConfidential }: Seen,
  { board, from, revisions, isAgain }: DueContext,
): Entry | null => {
  const isCancelled = !isStanding(action)
  if (action.dueOn === null || (isCancelled && (!isAgain || action.dueOn < from))) return null
  const owner = ownerWords(db, action)
  return {
    kind: 'due',
    id: action.id,
    sequence: revisions.get(action.id) ?? 0,
    title: `${isCancelled ? 'Over: ' : 'Due: '}${action.text}`,
    words: [
      board,
      owner === '' ? 'Nobody has it yet.' : `For ${owner}.`,
      action.dueWords === '' ? '' : `Due ${action.dueWords}.`,
      isConfidential ? 'Confidential: please do not pass on.' : '',
      `Due by ${formatDate(action.dueOn)}.`,
    ]
      .filter(Boolean)
      .join('\n'),
    isCancelled,
    isConfidential,
    on: action.dueOn,
  }
}
