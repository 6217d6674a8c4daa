import { z } from 'zod'
import { agendaItemId } from './agenda-item.ts'
import { inspectionId } from './inspection.ts'
import { meetingId } from './meeting.ts'
import { personId } from './person.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const embargoPersonId = id<'embargoPerson'>()
export type EmbargoPersonId = z.infer<typeof embargoPersonId>

/** Somebody who may know, or has been told, what inspectors said before it is public. */
export const embargoPerson = z.object({
  id: embargoPersonId,
  inspectionId,
  /** Null for somebody who is not among the people of this file. */
  personId: personId.nullable(),
  name: line(160, 'The name'),
  /** Such as "Chair of the board" or "her husband"; may be empty. */
  capacity: words(160),
  /** By which rule they may know, with its source as it stood then; empty where none was named. */
  why: words(1000),
  /** False: was told, or heard, and is not on the list. */
  isOnList: z.boolean(),
  /** Whether they heard the debrief themselves. */
  wasInRoom: z.boolean(),
  ...stored,
})
export type EmbargoPerson = z.infer<typeof embargoPerson>

export const embargoTellingId = id<'embargoTelling'>()

/** That somebody was told something, on a day, by somebody. Never edited. */
export const embargoTelling = z.object({
  id: embargoTellingId,
  embargoPersonId,
  what: line(500, 'What they were told'),
  toldOn: day,
  toldBy: words(160),
  ...stored,
})
export type EmbargoTelling = z.infer<typeof embargoTelling>

export const inspectionMinutingId = id<'inspectionMinuting'>()

/** That the debrief stands in the confidential minutes of a meeting. */
export const inspectionMinuting = z.object({
  id: inspectionMinutingId,
  inspectionId,
  meetingId,
  itemId: agendaItemId,
  minutedOn: day,
  /** When the clerk noted that this part was released; null while it is not. */
  releasedOn: day.nullable(),
  ...stored,
})
export type InspectionMinuting = z.infer<typeof inspectionMinuting>
