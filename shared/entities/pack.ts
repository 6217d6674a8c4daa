import { z } from 'zod'
import { meetingId } from './meeting.ts'
import { membershipRoles, personId } from './person.ts'
import { id, instant, sha256, stored } from './primitives.ts'

export const packId = id<'pack'>()
export type PackId = z.infer<typeof packId>

/**
 * For whom a PDF is made. `person`: one member, without what they must withdraw from. `role`: everyone of one role on the
 * board, such as its observers.
 */
export const audience = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('members') }),
  z.object({ kind: z.literal('public') }),
  z.object({ kind: z.literal('person'), personId }),
  z.object({ kind: z.literal('role'), role: z.enum(membershipRoles) }),
])
export type Audience = z.infer<typeof audience>

/** What joins the pack from the meeting before by itself, in this order. */
export const lastParts = ['minutes', 'actions', 'attendance'] as const
export type LastPart = (typeof lastParts)[number]

/** Record of a pack that was saved: what was made, for whom, when. The PDF itself is the clerk's file. */
export const pack = z.object({
  id: packId,
  meetingId,
  audience,
  fileName: z.string(),
  pageCount: z.number().int().min(1),
  /** Of the PDF's bytes. */
  sha256,
  savedAt: instant,
  ...stored,
})
export type Pack = z.infer<typeof pack>
