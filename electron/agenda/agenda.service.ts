import type { ItemChanges } from '@shared/contract/agenda.ts'
import type { AgendaItem, AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { AppError } from '@shared/errors.ts'
import { withAllBelow } from '@shared/rules/agenda-tree.ts'
import { v7 as uuidv7 } from 'uuid'
import { given } from '../db/given.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { getRow, insertRow, updateRow, withdrawRow } from '../db/table.ts'
import { agendaItems, itemWithdrawals, people } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { confidentialityFor } from '../resources/load-resources.ts'
import { getStandingItem, listItems, listWithdrawalsOf } from './agenda.repo.ts'
import { type Place, positionForMove, positionsAt } from './agenda-place.ts'
import { newItem } from './new-item.ts'

/** Puts a new item on an agenda. Throws `not_found` when there is no such meeting. */
export const addItem = (
  db: WriteDb,
  meetingId: MeetingId,
  place: Place,
  item: ItemChanges & { readonly title: string },
): AgendaItemId => {
  getMeeting(db, meetingId)
  const [position = ''] = positionsAt(db, meetingId, place, 1)
  const { parentId } = place
  const added = newItem({ ...item, meetingId, parentId, position }, db.recorder.at)
  insertRow(db, agendaItems, checked(db, added))
  db.recorder.describe({ label: `Add “${added.title}”`, scope: meetingId })
  return added.id
}

/** Changes what is given and leaves the rest. */
export const updateItem = (db: WriteDb, itemId: AgendaItemId, changes: ItemChanges): void => {
  const item = getStandingItem(db, itemId)
  updateRow(db, agendaItems, itemId, checked(db, { ...item, ...given(changes) }))
  db.recorder.describe({ label: `Change “${item.title}”`, scope: item.meetingId })
}

/** Moves an item with all below it. Throws `conflict` into itself. A move to where it stands changes nothing. */
export const moveItem = (db: WriteDb, itemId: AgendaItemId, place: Place): void => {
  const item = getStandingItem(db, itemId)
  if (place.beforeId === itemId && place.parentId === item.parentId) return
  const position = positionForMove(db, item, place)
  updateRow(db, agendaItems, itemId, { parentId: place.parentId, position })
  db.recorder.describe({ label: `Move “${item.title}”`, scope: item.meetingId })
}

/** Takes an item off the agenda with all below it. Its papers stay with it and come back with it. */
export const withdrawItem = (db: WriteDb, itemId: AgendaItemId): void => {
  const item = getStandingItem(db, itemId)
  for (const each of withAllBelow(listItems(db, item.meetingId), itemId))
    withdrawRow(db, agendaItems, each.id)
  db.recorder.describe({ label: `Remove “${item.title}”`, scope: item.meetingId })
}

/** Says who must withdraw from an item, in place of whoever was named before. */
export const setWithdrawals = (
  db: WriteDb,
  itemId: AgendaItemId,
  named: readonly { readonly personId: PersonId; readonly reason: string }[],
): void => {
  const item = getStandingItem(db, itemId)
  const wanted = new Map(named.map((each) => [each.personId, each.reason]))
  const known = new Map(listWithdrawalsOf(db, itemId).map((each) => [each.personId, each]))
  for (const [personId, { id, withdrawnAt }] of known) {
    if (!wanted.has(personId) && withdrawnAt === null) withdrawRow(db, itemWithdrawals, id)
  }
  for (const [personId, reason] of wanted) {
    const id = known.get(personId)?.id
    if (id === undefined) nameWithdrawing(db, itemId, personId, reason)
    else updateRow(db, itemWithdrawals, id, { reason, withdrawnAt: null })
  }
  db.recorder.describe({ label: `Who withdraws from “${item.title}”`, scope: item.meetingId })
}

const nameWithdrawing = (db: WriteDb, itemId: AgendaItemId, personId: PersonId, reason: string): void => {
  getRow(db, people, personId)
  const row = { id: uuidv7(), itemId, personId, reason, createdAt: db.recorder.at, withdrawnAt: null }
  insertRow(db, itemWithdrawals, itemWithdrawals.schema.parse(row))
}

/** Holds an item to its body's scheme: an open item has no ground, and a ground is one of the scheme's. */
const checked = (db: ReadDb, item: AgendaItem): AgendaItem => {
  if (!item.isConfidential) return { ...item, reasonCode: null, publicLine: '', confidentialUntil: null }
  if (item.reasonCode === null) return item
  const { kind } = getBody(db, getMeeting(db, item.meetingId).bodyId)
  if (confidentialityFor(kind).reasons.some(({ code }) => code === item.reasonCode)) return item
  throw new AppError(
    'invalid_input',
    `“${item.title}” was not changed: this board has no such ground for confidentiality. Choose one from its list.`,
    { fields: [{ field: 'reasonCode', message: 'Choose a ground from the list.' }] },
  )
}
