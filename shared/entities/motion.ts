import { z } from 'zod'
import { agendaItemId } from './agenda-item.ts'
import { bodyId } from './body.ts'
import { meetingId } from './meeting.ts'
import { personId } from './person.ts'
import { clockTime, day, id, line, stored, words } from './primitives.ts'

export const motionId = id<'motion'>()
export type MotionId = z.infer<typeof motionId>

/**
 * What a motion needs. `simple`: more for than against. `two-thirds`: of the votes for and against. `two-thirds-present`:
 * of those present, so that an abstention counts against. `in-post`: more than half of all members in post, present or
 * not; `two-thirds-in-post` likewise.
 */
export const majorities = [
  'simple',
  'two-thirds',
  'two-thirds-present',
  'in-post',
  'two-thirds-in-post',
] as const
export const majority = z.enum(majorities)
export type Majority = z.infer<typeof majority>

/** Something moved for decision. An amendment hangs on its motion; carried, it changes the text that is put. */
export const motion = z.object({
  id: motionId,
  meetingId,
  itemId: agendaItemId,
  /** Order among what happened in the item, with the meeting's events; a fractional key. */
  position: z.string(),
  kind: z.enum(['motion', 'amendment', 'exclusion', 'procedural']),
  /** The motion that it amends; null for a motion. */
  parentId: motionId.nullable(),
  /** As moved. */
  text: line(5000, 'The motion'),
  /** As it stands after amendments that were carried: the substantive motion. Equal to `text` at first. */
  standingText: line(5000, 'The motion'),
  moverId: personId.nullable(),
  seconderId: personId.nullable(),
  majority,
  /** The rule with the quorum that this business needs, such as AT-QUORUM-23; null: as any other. */
  quorumRuleId: z.string().nullable(),
  status: z.enum(['moved', 'carried', 'lost', 'withdrawn', 'lapsed']),
  isConfidential: z.boolean(),
  ...stored,
})
export type Motion = z.infer<typeof motion>

export const voteId = id<'vote'>()
export type VoteId = z.infer<typeof voteId>

export const namedVote = z.object({
  personId,
  vote: z.enum(['for', 'against', 'abstained', 'did-not-vote']),
})
export type NamedVote = z.infer<typeof namedVote>

/** One vote, with who was there at that moment, as it was counted then. Never changed: withdrawn and taken again. */
export const vote = z.object({
  id: voteId,
  meetingId,
  motionId,
  position: z.string(),
  at: clockTime.nullable(),
  method: z.enum(['show-of-hands', 'named', 'ballot']),
  inFavour: z.number().int().min(0).max(1000),
  against: z.number().int().min(0).max(1000),
  abstained: z.number().int().min(0).max(1000),
  didNotVote: z.number().int().min(0).max(1000),
  /** Empty unless the vote was by name. */
  named: z.array(namedVote),
  casting: z.enum(['for', 'against']).nullable(),
  /** Members present with a vote at that moment, and in post then; suspended ones in neither. */
  present: z.number().int().min(0),
  inPost: z.number().int().min(0),
  quorum: z.number().int().min(0),
  isQuorate: z.boolean(),
  /** Why it was recorded although there was no quorum; empty where there was one. */
  overrideReason: words(1000),
  outcome: z.enum(['carried', 'lost']),
  /** The sum in words. */
  explanation: words(1000),
  ...stored,
})
export type Vote = z.infer<typeof vote>

export const resolutionId = id<'resolution'>()
export type ResolutionId = z.infer<typeof resolutionId>

/** What the board decided, with its number, for ever. */
export const resolution = z.object({
  id: resolutionId,
  bodyId,
  meetingId,
  itemId: agendaItemId,
  /** Null for what was agreed without a motion. */
  motionId: motionId.nullable(),
  /** `agreed` and `noted`: without a vote. */
  how: z.enum(['vote', 'agreed', 'noted']),
  /** Such as "2026/27-014"; given once, never used again. */
  number: line(40, 'The number'),
  /** The running number in it and the year or item in which it runs; empty where it never starts again. */
  ordinal: z.number().int().min(1),
  series: words(40),
  text: line(5000, 'The resolution'),
  isConfidential: z.boolean(),
  decidedOn: day,
  position: z.string(),
  /** As it stood when it was decided: members present with a vote, in post, and how many were needed. */
  present: z.number().int().min(0),
  inPost: z.number().int().min(0),
  quorum: z.number().int().min(0),
  isQuorate: z.boolean(),
  /** Why it was recorded although there was no quorum; empty where there was one. */
  overrideReason: words(1000),
  ...stored,
})
export type Resolution = z.infer<typeof resolution>
