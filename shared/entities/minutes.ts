import { z } from 'zod'
import { agendaItemId } from './agenda-item.ts'
import { bodyId } from './body.ts'
import { meetingId } from './meeting.ts'
import { minuteText } from './minute-text.ts'
import { personId } from './person.ts'
import { clockTime, day, id, instant, line, sha256, stored, words } from './primitives.ts'

/** Draft → with the chair → circulated draft → approved at a later meeting → signed. */
export const minutesStates = ['draft', 'with-chair', 'circulated', 'approved', 'signed'] as const
export const minutesState = z.enum(minutesStates)
export type MinutesState = z.infer<typeof minutesState>

/** The open minutes and the confidential part are kept, printed and signed apart. */
export const minutesParts = ['open', 'confidential'] as const
export const minutesPart = z.enum(minutesParts)
export type MinutesPart = z.infer<typeof minutesPart>

export const minutesId = id<'minutes'>()

/** The minutes of one meeting: one row from the moment they are opened. What was said is in the minute items. */
export const minutes = z.object({
  id: minutesId,
  meetingId,
  state: minutesState,
  /** When the meeting began and ended, by the clock on the wall; null until the clerk says. */
  startedAt: clockTime.nullable(),
  endedAt: clockTime.nullable(),
  /** Who presided; null until the clerk says. */
  chairId: personId.nullable(),
  /** Who wrote them. */
  clerkName: words(120),
  /** Whether those who join from elsewhere count towards the quorum and may vote here; null for the rule of its kind. */
  remoteCounts: z.boolean().nullable(),
  remoteReason: words(500),
  /** The meeting that approved them, and the day; null until then. */
  approvedAtMeetingId: meetingId.nullable(),
  approvedOn: day.nullable(),
  ...stored,
})
export type Minutes = z.infer<typeof minutes>

export const minuteItemId = id<'minuteItem'>()

/** What is minuted under one agenda item. */
export const minuteItem = z.object({
  id: minuteItemId,
  meetingId,
  itemId: agendaItemId,
  /** For the open minutes. Where the item itself is confidential, nothing of it is. */
  text: minuteText,
  /** For the confidential part. */
  closedText: minuteText,
  status: z.enum(['to-take', 'taken', 'deferred', 'withdrawn', 'not-reached']),
  /** Where it was taken out of order: its place among the items as taken (a fractional key); null: as on the agenda. */
  takenPosition: z.string().nullable(),
  startedAt: clockTime.nullable(),
  endedAt: clockTime.nullable(),
  ...stored,
})
export type MinuteItem = z.infer<typeof minuteItem>

export const minutesVersionId = id<'minutesVersion'>()
export type MinutesVersionId = z.infer<typeof minutesVersionId>

/** The minutes as they stood at one step, frozen whole: what the chair saw, what was circulated, what was approved. */
export const minutesVersion = z.object({
  id: minutesVersionId,
  meetingId,
  /** From 1. */
  ordinal: z.number().int().min(1),
  /** The state into which they went with it. */
  state: minutesState,
  /** Such as "Sent to the chair". */
  label: words(200),
  /** `MinutesModel` of each part; the confidential one null where there is none. */
  open: z.record(z.string(), z.unknown()),
  confidential: z.record(z.string(), z.unknown()).nullable(),
  madeAt: instant,
  /** The day at the clerk's machine. */
  madeOn: day,
  ...stored,
})
export type MinutesVersion = z.infer<typeof minutesVersion>

export const signingId = id<'signing'>()

/**
 * That one part was signed, by whom, at which meeting. At a maintained school: by the chair of the next meeting (School
 * Governance (Roles, Procedures and Allowances) (England) Regulations 2013, reg 15(1)). Each part is signed once.
 */
export const signing = z.object({
  id: signingId,
  meetingId,
  part: minutesPart,
  versionId: minutesVersionId,
  signedById: personId.nullable(),
  signedName: line(120, 'The name of the signatory'),
  /** Such as "Chair of the meeting on 4 February 2027". */
  signedAs: words(200),
  atMeetingId: meetingId.nullable(),
  signedOn: day,
  /** Empty while it stands. */
  withdrawnReason: words(500),
  ...stored,
})
export type Signing = z.infer<typeof signing>

export const correctionId = id<'correction'>()
export type CorrectionId = z.infer<typeof correctionId>

/**
 * A change to minutes that others had seen. The chair's go into the text at once, those of a circulated draft when a
 * meeting agrees them; after approval the text stays as it is and the correction is shown beside it.
 */
export const correction = z.object({
  id: correctionId,
  meetingId,
  part: minutesPart,
  itemId: agendaItemId.nullable(),
  /** The paragraph that it changes, by its id; null where it changes no line, or one without an id. */
  lineId: z.uuid().nullable(),
  was: words(5000),
  now: words(5000),
  /** `at-approval`: agreed by the meeting that approved them. `after-approval`: found later. */
  kind: z.enum(['from-chair', 'at-approval', 'after-approval']),
  /** The meeting that agreed it; null for the chair's own, and while no meeting has. */
  decidedAtMeetingId: meetingId.nullable(),
  madeOn: day,
  reason: words(500),
  ...stored,
})
export type Correction = z.infer<typeof correction>

export const phraseId = id<'phrase'>()
export type PhraseId = z.infer<typeof phraseId>

/** A standard phrase to put in with a few keys. */
export const phrase = z.object({
  id: phraseId,
  /** Null: for every body in the file. */
  bodyId: bodyId.nullable(),
  /** What is typed to find it, such as "quorate". */
  shortcut: line(40, 'The short name'),
  text: line(1000, 'The phrase'),
  position: z.string(),
  ...stored,
})
export type Phrase = z.infer<typeof phrase>

export const folioId = id<'folio'>()

/** Pages of a minute book that were given out: their numbers are never used again (LGA 1972 Sch 12 para 41). */
export const folio = z.object({
  id: folioId,
  bodyId,
  part: minutesPart,
  /** Such as "2026/27". */
  year: words(20),
  meetingId,
  versionId: minutesVersionId,
  first: z.number().int().min(1),
  last: z.number().int().min(1),
  /** Of the PDF's bytes. */
  sha256,
  ...stored,
})
export type Folio = z.infer<typeof folio>
