import type { AgendaItem, AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinuteItem } from '@shared/entities/minutes.ts'
import { AppError } from '@shared/errors.ts'
import { agendaTree, readingOrder, withAllBelow } from '@shared/rules/agenda-tree.ts'
import { itemsAsTaken } from '@shared/rules/items-as-taken.ts'
import { letters } from '@shared/rules/numbering.ts'
import { keysBetween } from '@shared/rules/position.ts'
import { getStandingItem, listItems } from '../agenda/agenda.repo.ts'
import { positionsAt } from '../agenda/agenda-place.ts'
import { numbersOf } from '../agenda/agenda-view.service.ts'
import { newItem } from '../agenda/new-item.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { given } from '../db/given.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import { insertRow, updateRow } from '../db/table.ts'
import { agendaItems, minuteItems } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { expectWritable } from '../minutes-states/expect-writable.ts'
import { findMinuteItem, getMinutes, insertMinuteItem, listMinuteItems } from './minutes.repo.ts'
import { expectOrder, isUnderWay } from './minutes.service.ts'

interface Minuted {
  readonly item: AgendaItem
  readonly row: MinuteItem
  /** The meeting, within which it can be undone; null where the row had to be made, since text may hang on it by then. */
  readonly scope: MeetingId | null
}

/** The minute of an item that may be written to. Throws `conflict` where it may not, or the minutes are not open. */
const minuted = (db: WriteDb, itemId: AgendaItemId): Minuted => {
  const item = getStandingItem(db, itemId)
  const { meetingId } = item
  getMinutes(db, meetingId)
  expectWritable(db, meetingId)
  const known = findMinuteItem(db, itemId)
  return {
    item,
    row: known ?? insertMinuteItem(db, { meetingId, itemId }),
    scope: known === null ? null : meetingId,
  }
}

type ItemChanges = {
  readonly [Key in 'status' | 'startedAt' | 'endedAt']?: MinuteItem[Key] | undefined
}

/** Says what became of an item, and when. What was not taken has no times. Throws `invalid_input` on an end before the start. */
export const setItem = (db: WriteDb, itemId: AgendaItemId, changes: ItemChanges): void => {
  const { item, row, scope } = minuted(db, itemId)
  const wanted = { ...row, ...given(changes) }
  const next = wanted.status === 'taken' ? wanted : { ...wanted, startedAt: null, endedAt: null }
  expectOrder(next.startedAt, next.endedAt, `“${item.title}”`)
  updateRow(db, minuteItems, row.id, next)
  db.recorder.describe({ label: `Change “${item.title}” in the minutes`, scope })
}

/** Goes on to an item: the one under way ends, this one begins. One that was taken already goes on. */
export const takeItem = (db: WriteDb, itemId: AgendaItemId, at: string): void => {
  const { item, row, scope } = minuted(db, itemId)
  for (const other of listMinuteItems(db, item.meetingId)) {
    if (other.id !== row.id && isUnderWay(other)) updateRow(db, minuteItems, other.id, { endedAt: at })
  }
  updateRow(db, minuteItems, row.id, { status: 'taken', startedAt: row.startedAt ?? at, endedAt: null })
  db.recorder.describe({ label: `Take “${item.title}”`, scope })
}

interface InTurn {
  readonly item: AgendaItem
  readonly row: MinuteItem
  readonly takenPosition: string | null
}

/** Takes an item, with all below it, after another; null: first of all. */
export const takeAfter = (db: WriteDb, itemId: AgendaItemId, afterId: AgendaItemId | null): void => {
  const { item, scope } = minuted(db, itemId)
  const items = listItems(db, item.meetingId)
  const isWhole = beginMissing(db, item.meetingId, items)
  const branch = new Set<string>(withAllBelow(items, itemId).map(({ id }) => id))
  const order = orderNow(db, item.meetingId, items)
  const moved = order.filter((each) => branch.has(each.item.id))
  const others = order.filter((each) => !branch.has(each.item.id))
  const at = placeAfter(others, items, item, afterId)
  setOrder(db, [...others.slice(0, at), ...moved, ...others.slice(at)], moved)
  db.recorder.describe({ label: `Take “${item.title}” at another place`, scope: isWhole ? scope : null })
}

/** Begins the minutes of items put on the agenda after they were opened; answers whether none was missing. */
const beginMissing = (db: WriteDb, meetingId: MeetingId, items: readonly AgendaItem[]): boolean => {
  const known = new Set<string>(listMinuteItems(db, meetingId).map(({ itemId }) => itemId))
  const missing = items.filter(({ id }) => !known.has(id))
  for (const { id: itemId } of missing) insertMinuteItem(db, { meetingId, itemId })
  return missing.length === 0
}

/** Every item with its minute, as taken so far. */
const orderNow = (db: ReadDb, meetingId: MeetingId, items: readonly AgendaItem[]): InTurn[] => {
  const rows = new Map<string, MinuteItem>(listMinuteItems(db, meetingId).map((row) => [row.itemId, row]))
  return itemsAsTaken(
    readingOrder(agendaTree(items)).flatMap(({ item }) => {
      const row = rows.get(item.id)
      return row === undefined ? [] : [{ item, row, takenPosition: row.takenPosition }]
    }),
  )
}

/** The place behind an item and its own sub-items; right behind it for one of those. */
const placeAfter = (
  others: readonly InTurn[],
  items: readonly AgendaItem[],
  item: AgendaItem,
  afterId: AgendaItemId | null,
): number => {
  if (afterId === null) return 0
  const start = others.findIndex((each) => each.item.id === afterId)
  if (start < 0)
    throw new AppError('conflict', `“${item.title}” cannot be taken after itself. It stays where it was.`)
  const below = new Set<string>(withAllBelow(items, afterId).map(({ id }) => id))
  if (below.has(item.id)) return start + 1
  let at = start + 1
  while (below.has(others[at]?.item.id ?? '')) at += 1
  return at
}

/** Keys for the moved ones between their neighbours, or for all where some have none yet. */
const setOrder = (db: WriteDb, order: readonly InTurn[], moved: readonly InTurn[]): void => {
  const isKeyed = order.every((each) => moved.includes(each) || each.takenPosition !== null)
  const first = order.findIndex((each) => moved.includes(each))
  const targets = isKeyed ? moved : order
  const before = isKeyed ? (order[first - 1]?.takenPosition ?? null) : null
  const after = isKeyed ? (order[first + moved.length]?.takenPosition ?? null) : null
  const keys = keysBetween(before, after, targets.length)
  targets.forEach(({ row }, index) =>
    updateRow(db, minuteItems, row.id, { takenPosition: keys[index] ?? null }),
  )
}

/** Puts business on that the agenda did not have, behind another item. Its number is that one's with a letter. */
export const addItemAtMeeting = (
  db: WriteDb,
  meetingId: MeetingId,
  title: string,
  afterId: AgendaItemId,
): AgendaItemId => {
  getMinutes(db, meetingId)
  expectWritable(db, meetingId)
  const items = listItems(db, meetingId)
  const after = topOf(items, getStandingItem(db, afterId))
  const siblings = agendaTree(items).map(({ item }) => item)
  const beforeId = siblings[siblings.findIndex(({ id }) => id === after.id) + 1]?.id ?? null
  const [position = ''] = positionsAt(db, meetingId, { parentId: null, beforeId }, 1)
  const ownNumber = freeNumber(db, meetingId, items, after)
  const added = newItem({ meetingId, parentId: null, position, title }, db.recorder.at)
  insertRow(db, agendaItems, { ...added, ownNumber, isAdded: true })
  insertMinuteItem(db, { meetingId, itemId: added.id })
  db.recorder.describe({ label: `Add “${title}” at the meeting`, scope: meetingId })
  return added.id
}

/** The item of the top level to which one belongs. */
const topOf = (items: readonly AgendaItem[], item: AgendaItem): AgendaItem => {
  const parent = items.find(({ id }) => id === item.parentId)
  return parent === undefined ? item : topOf(items, parent)
}

/** `7a` behind 7, or the next letter that no item has. */
const freeNumber = (
  db: ReadDb,
  meetingId: MeetingId,
  items: readonly AgendaItem[],
  after: AgendaItem,
): string => {
  const meeting = getMeeting(db, meetingId)
  const numbers = numbersOf(db, getBody(db, meeting.bodyId), meeting, agendaTree(items))
  const taken = new Set([...numbers.values()].map(({ short }) => short))
  const base = (numbers.get(after.id)?.short ?? '').replace(after.isAdded ? /[a-z]+$/ : /$^/, '')
  let count = 1
  while (taken.has(base + letters(count))) count += 1
  return base + letters(count)
}
