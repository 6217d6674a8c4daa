import { z } from 'zod'
import { bodyId } from './body.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const personId = id<'person'>()
export type PersonId = z.infer<typeof personId>

export const person = z.object({
  id: personId,
  /** As it is to be printed, such as "Dr Miriam Reed". */
  name: line(120, 'The name'),
  /** For sorting, such as "Reed, Miriam". */
  sortName: line(120, 'The name to sort by'),
  email: z.union([z.literal(''), z.email({ error: 'This does not look like an e-mail address.' })]),
  phone: words(40),
  notes: words(2000),
  ...stored,
})
export type Person = z.infer<typeof person>

export const membershipRoles = [
  'chair',
  'vice-chair',
  'member',
  'head',
  'clerk',
  'associate',
  'observer',
  'officer',
] as const

export const membershipId = id<'membership'>()
export type MembershipId = z.infer<typeof membershipId>

/** One person's place on one body for one term of office. */
export const membership = z.object({
  id: membershipId,
  bodyId,
  personId,
  role: z.enum(membershipRoles),
  /** Such as "Parent" or "Co-opted"; the body kind suggests some. Empty for a clerk. */
  category: words(80),
  appointingBody: words(120),
  termFrom: day,
  /** Last day of the term of office, or null where it has no end. */
  termTo: day.nullable(),
  /** The day on which it ended early, or null. */
  endedOn: day.nullable(),
  endedReason: words(300),
  /** Whether this place carries a vote and counts towards the quorum. */
  hasVote: z.boolean(),
  ...stored,
})
export type Membership = z.infer<typeof membership>

export const seatId = id<'seat'>()

/** How many places a category has; places less members in post are the vacancies. */
export const seat = z.object({
  id: seatId,
  bodyId,
  category: line(80, 'The category'),
  places: z.number().int().min(0).max(500),
  ...stored,
})
export type Seat = z.infer<typeof seat>
