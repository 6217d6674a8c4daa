import type { AgendaItem, AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { Meeting, MeetingId } from '@shared/entities/meeting.ts'
import { AppError } from '@shared/errors.ts'
import { agendaTree, type Branch, withAllBelow } from '@shared/rules/agenda-tree.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { WriteDb } from '../db/handles.ts'
import { updateRow } from '../db/table.ts'
import { agendaItems } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { copyPapers } from '../papers/copy-papers.ts'
import { getStandingItem, listItems } from './agenda.repo.ts'
import { atTheEnd } from './agenda-place.ts'
import { type Outline, outlineOf, plant } from './outline.ts'

/** Copies another meeting's agenda to the end of this one. Papers are not copied; numbers come out fresh. */
export const copyAgenda = (
  db: WriteDb,
  meetingId: MeetingId,
  fromMeetingId: MeetingId,
  which: 'all' | 'standing',
): AgendaItemId[] => {
  if (meetingId === fromMeetingId)
    throw new AppError('conflict', 'An agenda cannot be copied onto itself. Choose another meeting.')
  const from = getMeeting(db, fromMeetingId)
  const tree = agendaTree(listItems(db, fromMeetingId))
  const outlines = which === 'all' ? tree.map(outlineOf) : tree.flatMap(standingOnly)
  if (outlines.length === 0) throw nothingToCopy(from, which)
  const added = plant(db, meetingId, atTheEnd, outlines)
  db.recorder.describe({ label: `Copy the agenda of ${formatDate(from.meetsOn)}`, scope: meetingId })
  return added.map(({ item }) => item.id)
}

/** The standing items of a branch, each under the nearest standing item above it. */
const standingOnly = (branch: Branch<AgendaItem>): Outline[] => {
  const below = branch.children.flatMap(standingOnly)
  return branch.item.isStanding ? [{ ...outlineOf({ ...branch, children: [] }), children: below }] : below
}

const nothingToCopy = ({ meetsOn }: Meeting, which: 'all' | 'standing'): AppError =>
  new AppError(
    'conflict',
    which === 'all'
      ? `The agenda of ${formatDate(meetsOn)} is empty, so there is nothing to copy.`
      : `The agenda of ${formatDate(meetsOn)} has no standing items. Mark some as standing, or copy all of it.`,
  )

/** Puts an item with all below it on another meeting's agenda, each linked to where it came from. */
export const carryForward = (
  db: WriteDb,
  itemId: AgendaItemId,
  toMeetingId: MeetingId,
  withPapers: boolean,
): AgendaItemId => {
  const item = getStandingItem(db, itemId)
  expectCanTake(db, item, getMeeting(db, toMeetingId))
  const branch = withAllBelow(listItems(db, item.meetingId), itemId)
  const added = plant(db, toMeetingId, atTheEnd, agendaTree(asRoot(branch)).map(outlineOf))
  added.forEach(({ item: copy }, at) => {
    const origin = branch[at]
    if (origin === undefined) return
    updateRow(db, agendaItems, copy.id, {
      carriedFromId: origin.id,
      confidentialUntil: origin.confidentialUntil,
    })
    if (withPapers) copyPapers(db, origin.id, copy.id)
  })
  const { meetsOn } = getMeeting(db, item.meetingId)
  db.recorder.describe({
    label: `Carry “${item.title}” forward from ${formatDate(meetsOn)}`,
    scope: toMeetingId,
  })
  return added[0]?.item.id ?? itemId
}

/** The same items with the first as the top of a tree of its own. */
const asRoot = ([first, ...rest]: readonly AgendaItem[]): AgendaItem[] =>
  first === undefined ? [] : [{ ...first, parentId: null }, ...rest]

const expectCanTake = (db: WriteDb, item: AgendaItem, to: Meeting): void => {
  const on = formatDate(to.meetsOn)
  if (to.id === item.meetingId)
    throw new AppError('conflict', `“${item.title}” is on this agenda already. Choose another meeting.`)
  if (to.status === 'cancelled')
    throw new AppError(
      'conflict',
      `The meeting of ${on} is cancelled. Choose another, or reinstate it first.`,
    )
  if (listItems(db, to.id).some(({ carriedFromId }) => carriedFromId === item.id))
    throw new AppError(
      'conflict',
      `“${item.title}” was carried forward to ${on} already. Nothing was changed.`,
    )
}
