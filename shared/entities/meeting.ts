import { z } from 'zod'
import { bodyId } from './body.ts'
import { clockTime, day, id, line, stored, words } from './primitives.ts'

export const meetingId = id<'meeting'>()
export type MeetingId = z.infer<typeof meetingId>

export const meeting = z.object({
  id: meetingId,
  bodyId,
  /** Such as "Full governing board". */
  title: line(160, 'The title'),
  kind: z.enum(['ordinary', 'annual', 'extraordinary']),
  meetsOn: day,
  /** Local wall-clock time at the place of the meeting. */
  startsAt: clockTime,
  /** Planned length in minutes. */
  minutes: z.number().int().min(5).max(1440),
  place: words(200),
  /** How to join from elsewhere; empty where that is not offered. */
  joining: words(500),
  status: z.enum(['planned', 'cancelled']),
  /** The chair's shortened notice in days for an urgent meeting, or null for the body's rule. */
  urgentNoticeDays: z.number().int().min(0).max(60).nullable(),
  /** Why notice is shortened; needed with `urgentNoticeDays` (reg 13(5); LGA 1972 s.100B(4)(b)). */
  urgentReason: words(1000),
  /** The number that its first item gets, or null to run on from the meeting before. */
  firstNumber: z.number().int().min(1).max(1_000_000).nullable(),
  ...stored,
})
export type Meeting = z.infer<typeof meeting>
