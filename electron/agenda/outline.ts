import { agendaItem, type AgendaItem, type AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Branch } from '@shared/rules/agenda-tree.ts'
import { keysBetween } from '@shared/rules/position.ts'
import { z } from 'zod'
import { getBody } from '../bodies/bodies.repo.ts'
import type { WriteDb } from '../db/handles.ts'
import { insertRow } from '../db/table.ts'
import { agendaItems } from '../db/tables.ts'
import { getMeeting } from '../meetings/meetings.repo.ts'
import { confidentialityFor } from '../resources/load-resources.ts'
import { type Place, positionsAt } from './agenda-place.ts'
import { newItem } from './new-item.ts'

/** What of an item goes with it to another agenda. Numbers, days and papers belong to one meeting and stay behind. */
const carried = agendaItem.pick({
  title: true,
  purpose: true,
  presenter: true,
  minutes: true,
  recommendation: true,
  chairNotes: true,
  isStanding: true,
  isStarred: true,
  isConfidential: true,
  reasonCode: true,
  publicLine: true,
  options: true,
  briefing: true,
  libraryId: true,
})

/** An agenda without a meeting: what is copied, kept as a template, or read from a file. */
export const outline = carried.extend({
  get children() {
    return z.array(outline)
  },
})
export type Outline = z.infer<typeof outline>

/** Made once: zod compiles each new schema, which costs more than reading an item with it. */
const onlyCarried = carried.strip()

export const outlineOf = ({ item, children }: Branch<AgendaItem>): Outline => ({
  ...onlyCarried.parse(item),
  children: children.map(outlineOf),
})

/** An outline's items that came to be, each with the node that it came from, parents before their children. */
export interface Planted {
  readonly item: AgendaItem
  readonly from: Outline
}

/** Puts outlines on an agenda, in order, each with all below it. A ground that the board's scheme lacks is dropped; the item stays closed. */
export const plant = (
  db: WriteDb,
  meetingId: MeetingId,
  place: Place,
  outlines: readonly Outline[],
): Planted[] => {
  const { kind } = getBody(db, getMeeting(db, meetingId).bodyId)
  const grounds = new Set(confidentialityFor(kind).reasons.map(({ code }) => code))
  const positions = positionsAt(db, meetingId, place, outlines.length)
  const add = (from: Outline, parentId: AgendaItemId | null, position: string): Planted[] => {
    const { children, ...fields } = from
    const reasonCode = fields.reasonCode !== null && grounds.has(fields.reasonCode) ? fields.reasonCode : null
    const item = newItem({ ...fields, reasonCode, meetingId, parentId, position }, db.recorder.at)
    insertRow(db, agendaItems, item)
    const keys = keysBetween(null, null, children.length)
    return [{ item, from }, ...children.flatMap((child, at) => add(child, item.id, keys[at] ?? ''))]
  }
  return outlines.flatMap((each, at) => add(each, place.parentId, positions[at] ?? ''))
}
