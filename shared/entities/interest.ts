import { z } from 'zod'
import { agendaItemId } from './agenda-item.ts'
import { meetingEventId } from './attendance.ts'
import { meetingId } from './meeting.ts'
import { personId } from './person.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const interestId = id<'interest'>()
export type InterestId = z.infer<typeof interestId>

/** A standing interest in the register: a person's own, so that it holds for every board on which they serve. */
export const interest = z.object({
  id: interestId,
  personId,
  kind: z.enum(['pecuniary', 'employment', 'other-board', 'relationship', 'property', 'gift', 'other']),
  /** With whom or what, such as "Hollin Lettings Ltd". */
  organisation: line(200, 'The organisation or person'),
  nature: words(500),
  fromOn: day.nullable(),
  /** Last day, or null while it lasts. */
  toOn: day.nullable(),
  declaredOn: day,
  ...stored,
})
export type Interest = z.infer<typeof interest>

export const interestReturnId = id<'interestReturn'>()

/** That a person confirmed the register for one year; a nil return says in so many words that there is nothing. */
export const interestReturn = z.object({
  id: interestReturnId,
  personId,
  /** First day of the year for which it holds. */
  yearFrom: day,
  returnedOn: day,
  isNil: z.boolean(),
  ...stored,
})
export type InterestReturn = z.infer<typeof interestReturn>

export const declarationId = id<'declaration'>()
export type DeclarationId = z.infer<typeof declarationId>

/** An interest declared at a meeting. */
export const declaration = z.object({
  id: declarationId,
  meetingId,
  /** Null where it concerns the whole meeting. */
  itemId: agendaItemId.nullable(),
  personId,
  nature: words(500),
  /** Code of the ground, from the rules of its kind of body; null where none was chosen. */
  reasonCode: z.string().nullable(),
  /** The entry of the register that it names, or null. */
  interestId: interestId.nullable(),
  conduct: z.enum(['stayed', 'stayed-without-vote', 'left']),
  /** The withdrawal in the meeting's events, where they left; else null. */
  eventId: meetingEventId.nullable(),
  ...stored,
})
export type Declaration = z.infer<typeof declaration>
