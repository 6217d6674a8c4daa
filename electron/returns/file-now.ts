import type { Action } from '@shared/entities/action.ts'
import type { Declaration } from '@shared/entities/interest.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { ReturnEntry, ReturnEntryOf } from '@shared/entities/return.ts'
import { refusalToWrite } from '@shared/rules/minutes-state.ts'
import { clerksPart, type ActionNow, type FileNow, type MeetingNow } from '@shared/rules/merge-return.ts'
import { listAttendances } from '../attendance/attendance.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { findRow } from '../db/table.ts'
import { actions, agendaItems, meetings, people } from '../db/tables.ts'
import { listDeclarations } from '../interests/declarations.repo.ts'
import { findMinutesState } from '../minutes-states/expect-writable.ts'
import {
  acceptedDeclarations,
  acceptedUpdates,
  clerksLeaving,
  type Decided,
  type OwnAction,
} from './decided.ts'

/** What the file says of that of which an entry speaks; `today` decides whether a meeting is over. */
export const fileNow = (
  db: ReadDb,
  entry: ReturnEntry,
  { personId, decided, today }: { personId: PersonId; decided: Decided; today: string },
): FileNow => {
  const action = 'actionId' in entry ? findStandingAction(db, entry.actionId) : null
  const meeting = 'meetingId' in entry ? findStandingMeeting(db, entry.meetingId) : null
  return {
    action: action && actionNow(db, action, decided),
    meeting: meeting && {
      meetsOn: meeting.meetsOn,
      isCalledOff: meeting.status === 'cancelled',
      isOver: meeting.meetsOn < today || isClosed(db, meeting),
      marked: markOf(db, meeting, personId),
      declared: entry.kind === 'declaration' ? declaredNow(db, entry, personId, decided) : null,
    },
    isItemThere: entry.kind !== 'declaration' || isItemThere(db, entry),
  }
}

/** `null` where it was taken out, or never was. */
export const findStandingAction = (db: ReadDb, id: Action['id']): Action | null => {
  const found = findRow(db, actions, id)
  return found?.withdrawnAt === null ? found : null
}

/** The same for a meeting. */
export const findStandingMeeting = (db: ReadDb, id: Meeting['id']): Meeting | null => {
  const found = findRow(db, meetings, id)
  return found?.withdrawnAt === null ? found : null
}

/** What of an action the clerk has in their own hands, and returns lie over. */
export const ownAction = ({ status, dueOn, dueWords }: Action): OwnAction => ({ status, dueOn, dueWords })

const actionNow = (db: ReadDb, action: Action, decided: Decided): ActionNow => ({
  ...clerksPart(ownAction(action), acceptedUpdates(decided, action.id)).base,
  ownerId: action.ownerId,
  owner: action.ownerId === null ? action.ownerRole : (findRow(db, people, action.ownerId)?.name ?? ''),
})

const isClosed = (db: ReadDb, { id }: Meeting): boolean => {
  const state = findMinutesState(db, id)
  return state !== null && refusalToWrite(state) !== null
}

/** How the file marks a person at a meeting; null while it does not. */
export const markOf = (db: ReadDb, { id }: Meeting, personId: PersonId): MeetingNow['marked'] =>
  listAttendances(db, id).find((row) => row.personId === personId)?.status ?? null

const isItemThere = (db: ReadDb, { itemId, meetingId }: ReturnEntryOf<'declaration'>): boolean => {
  if (itemId === null) return true
  const item = findRow(db, agendaItems, itemId)
  return item?.withdrawnAt === null && item.meetingId === meetingId
}

const conducts = { stay: 'stayed', 'stay-without-vote': 'stayed-without-vote', leave: 'left' } as const

/** How an intention is noted among the declarations. */
export const conductOf = ({ intends }: ReturnEntryOf<'declaration'>): Declaration['conduct'] =>
  conducts[intends]

/** What the clerk noted by hand; what came of other returns does not count. */
const declaredNow = (
  db: ReadDb,
  entry: ReturnEntryOf<'declaration'>,
  personId: PersonId,
  decided: Decided,
): MeetingNow['declared'] => {
  const before = acceptedDeclarations(decided, entry, personId)
  const ours = new Set<string>(before.map(({ id }) => id))
  const noted = listDeclarations(db, entry.meetingId)
    .filter((row) => row.personId === personId && row.itemId === entry.itemId && !ours.has(row.id))
    .map(({ conduct }) => conduct)
  const leaves = clerksLeaving(db, entry, personId, decided) !== null
  const known = [...noted, ...(leaves ? (['left'] as const) : [])]
  if (known.length === 0) return null
  return known.every((conduct) => conduct === conductOf(entry)) ? 'same' : 'other'
}
