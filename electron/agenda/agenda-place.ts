import type { AgendaItem, AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { withAllBelow } from '@shared/rules/agenda-tree.ts'
import { keysAmong } from '@shared/rules/position.ts'
import type { ReadDb } from '../db/handles.ts'
import { getStandingItem, listItems, listSiblings } from './agenda.repo.ts'

/** Under `parentId` (null: top level), before `beforeId` (null: at the end). */
export interface Place {
  readonly parentId: AgendaItemId | null
  readonly beforeId: AgendaItemId | null
}

export const atTheEnd: Place = { parentId: null, beforeId: null }

/** Keys for so many new rows in a place, in order. Throws `conflict` when the place is not on this agenda (any more). */
export const positionsAt = (db: ReadDb, meetingId: MeetingId, place: Place, count: number): string[] => {
  if (place.parentId !== null) expectOnAgenda(getStandingItem(db, place.parentId), meetingId)
  const keys = keysAmong(listSiblings(db, meetingId, place.parentId), place.beforeId, count)
  if (keys === null) throw placeGone()
  return keys
}

/** Where an item is to go. Throws `conflict` into itself or below itself, or onto another agenda. */
export const positionForMove = (db: ReadDb, item: AgendaItem, place: Place): string => {
  const branch = withAllBelow(listItems(db, item.meetingId), item.id)
  if (branch.some(({ id }) => id === place.parentId)) {
    throw new AppError('conflict', `“${item.title}” cannot become a part of itself. It stays where it was.`, {
      itemId: item.id,
    })
  }
  const [position] = positionsAt(db, item.meetingId, place, 1)
  if (position === undefined) throw placeGone()
  return position
}

const expectOnAgenda = (parent: AgendaItem, meetingId: MeetingId): void => {
  if (parent.meetingId !== meetingId) throw placeGone()
}

const placeGone = (): AppError =>
  new AppError('conflict', 'That place on the agenda is not there any more. Nothing was changed. Try again.')
