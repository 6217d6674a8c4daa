import { z } from 'zod'
import { agendaItemId } from './agenda-item.ts'
import { meetingId } from './meeting.ts'
import { membershipId, personId } from './person.ts'
import { clockTime, day, id, line, stored, words } from './primitives.ts'

export const attendanceId = id<'attendance'>()
export type AttendanceId = z.infer<typeof attendanceId>

/**
 * One person at one meeting: expected, here or away. When they came and went is in the meeting's events.
 * "Apologies received" and "absence consented to" are two facts; only the second stops the six-month clock
 * (School Governance (Constitution) (England) Regulations 2012, Sch 4).
 */
export const attendance = z.object({
  id: attendanceId,
  meetingId,
  /** Null for a guest who is not among the file's people. */
  personId: personId.nullable(),
  /** As it is to be printed in these minutes. */
  name: line(120, 'The name'),
  capacity: z.enum(['member', 'in-attendance', 'observer']),
  /** In what capacity, in words, such as "School business manager, for item 7". */
  note: words(200),
  /** `unmarked`: the clerk has not said yet; nobody unmarked counts as present. */
  status: z.enum(['unmarked', 'present', 'apologies', 'absent']),
  /** The board's own decision on an absence. */
  consent: z.enum(['not-asked', 'given', 'refused']),
  consentReason: words(500),
  /** Where they were at first; an event says when that changed. */
  mode: z.enum(['room', 'remote']),
  ...stored,
})
export type Attendance = z.infer<typeof attendance>

export const meetingEventId = id<'meetingEvent'>()
export type MeetingEventId = z.infer<typeof meetingEventId>

/** `withdrew` is for one item: who withdrew is back when it ends. `left` is until they arrive again. */
export const meetingEventKinds = [
  'arrived',
  'left',
  'withdrew',
  'returned',
  'went-remote',
  'came-into-the-room',
  'appointed',
  'ceased',
  'suspended',
  'reinstated',
  'adjourned',
  'resumed',
] as const

/** Something that changed who was there, or who counted, at one moment of the meeting. */
export const meetingEvent = z.object({
  id: meetingEventId,
  meetingId,
  kind: z.enum(meetingEventKinds),
  /** Whom it is about; null for an adjournment. */
  attendanceId: attendanceId.nullable(),
  /** The item during which it happened; null: before the first. */
  itemId: agendaItemId.nullable(),
  /** Order among what happened in that item, votes included; a fractional key, as agenda items have. */
  position: z.string(),
  at: clockTime.nullable(),
  /** Code of the ground for withdrawing, from the rules of its kind of body; null where none was chosen. */
  reasonCode: z.string().nullable(),
  reason: words(500),
  ...stored,
})
export type MeetingEvent = z.infer<typeof meetingEvent>

export const suspensionId = id<'suspension'>()

/** A member suspended from the board for a time: in post, and counted neither as present nor towards the quorum. */
export const suspension = z.object({
  id: suspensionId,
  membershipId,
  fromOn: day,
  /** Last day. */
  toOn: day,
  reason: words(500),
  ...stored,
})
export type Suspension = z.infer<typeof suspension>
