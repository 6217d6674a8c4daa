import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import { meeting, meetingId } from '../entities/meeting.ts'
import { day } from '../entities/primitives.ts'
import { command, query } from './define.ts'

const draft = meeting.pick({
  title: true,
  kind: true,
  meetsOn: true,
  startsAt: true,
  minutes: true,
  place: true,
  joining: true,
})

/** By when everything must be out, and why. */
const deadline = z.object({
  /** Latest day to send, or null where the body has no rule of notice. */
  sendBy: day.nullable(),
  /** Days from today; negative when it has passed; null with `sendBy`. */
  daysLeft: z.number().int().nullable(),
  /** Such as "Agenda and papers must go out by Wednesday 18 November". */
  sentence: z.string(),
  clearDays: z.number().int(),
  counted: z.array(z.object({ on: day, note: z.string() })),
  skipped: z.array(z.object({ on: day, why: z.string(), authority: z.string() })),
  /** What the clerk should know about this answer, each a sentence: a point of law that is disputed, limits of urgency. */
  cautions: z.array(z.string()),
  source: z.object({ title: z.string(), address: z.string(), provision: z.string() }).nullable(),
  confidence: z.enum(['read', 'measured', 'general', 'own']),
  isUrgent: z.boolean(),
})
export type Deadline = z.infer<typeof deadline>

/** How far its pack is: `saved` for oneself, `issued` and so frozen, `sent` to somebody. */
export const packState = z.enum(['none', 'saved', 'issued', 'sent'])
export type PackState = z.infer<typeof packState>

const listed = meeting.extend({
  deadline: deadline.pick({ sendBy: true, daysLeft: true }),
  itemCount: z.number().int(),
  paperCount: z.number().int(),
  packState,
})
export type ListedMeeting = z.infer<typeof listed>

export const meetingsContract = {
  'meetings.list': query(z.object({ bodyId }), z.array(listed)),
  'meetings.get': query(
    z.object({ meetingId }),
    z.object({
      meeting,
      deadline,
      /** "Meeting 2 of 6" in its year; both count planned meetings only; 0 for a cancelled one. */
      ordinal: z.number().int(),
      ofYear: z.number().int(),
      previousId: meetingId.nullable(),
      nextId: meetingId.nullable(),
    }),
  ),
  /** What the deadline would be; for the form, before anything is saved. */
  'meetings.previewDeadline': query(
    z.object({ bodyId, meetsOn: day, urgentNoticeDays: z.number().int().nullable() }),
    deadline,
  ),
  /** An urgent meeting is planned with its shortened notice and the reason for it, in one step. */
  'meetings.plan': command(
    draft.extend({ bodyId, ...meeting.pick({ urgentNoticeDays: true, urgentReason: true }).partial().shape }),
    z.object({ meetingId }),
  ),
  /** A year's meetings at once, each a row of the form. */
  'meetings.planMany': command(
    z.object({ bodyId, meetings: z.array(draft).min(1).max(60) }),
    z.object({ meetingIds: z.array(meetingId) }),
  ),
  'meetings.update': command(
    z.object({
      meetingId,
      changes: draft
        .extend(meeting.pick({ urgentNoticeDays: true, urgentReason: true, firstNumber: true }).shape)
        .partial(),
    }),
    z.object({}),
  ),
  'meetings.cancel': command(z.object({ meetingId }), z.object({})),
  'meetings.reinstate': command(z.object({ meetingId }), z.object({})),
}
