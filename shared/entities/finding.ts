import { z } from 'zod'
import { inspectionId, inspectionPointId } from './inspection.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const findingId = id<'finding'>()
export type FindingId = z.infer<typeof findingId>

export const findingKinds = ['improvement', 'priority', 'strength'] as const
export const findingKind = z.enum(findingKinds)
export type FindingKind = z.infer<typeof findingKind>

/** Something that an inspection found, to be answered by actions and shown by evidence to be done. */
export const finding = z.object({
  id: findingId,
  inspectionId,
  /** Its place in the report and in the plan, from 1; two of one inspection may not have the same. */
  number: z.number().int().min(1),
  /** The area of the framework, or null. */
  areaId: z.string().max(80).nullable(),
  kind: findingKind,
  /** As the report says it, word for word. */
  words: line(2000, 'What was found'),
  /** Its page in the report, from 1, or null. */
  page: z.number().int().min(1).max(2000).nullable(),
  /** The point of the record that it was made from; null for one entered by hand. */
  pointId: inspectionPointId.nullable(),
  ...stored,
})
export type Finding = z.infer<typeof finding>

export const milestoneId = id<'milestone'>()
export type MilestoneId = z.infer<typeof milestoneId>

/** Something that will be so by a day, on the way to a finding that is answered. */
export const milestone = z.object({
  id: milestoneId,
  findingId,
  text: line(500, 'What will be so'),
  dueOn: day,
  /** Null until it is reached. */
  reachedOn: day.nullable(),
  ...stored,
})
export type Milestone = z.infer<typeof milestone>

export const findingEvidenceId = id<'findingEvidence'>()
export type FindingEvidenceId = z.infer<typeof findingEvidenceId>

/** What shows how far a finding is answered. Its words are never edited; it is checked once, by somebody with a name. */
export const findingEvidence = z.object({
  id: findingEvidenceId,
  findingId,
  /** Of what day it tells. */
  seenOn: day,
  words: line(2000, 'What shows it'),
  who: words(120),
  /** Empty until somebody has checked it. */
  checkedBy: words(120),
  checkedOn: day.nullable(),
  ...stored,
})
export type FindingEvidence = z.infer<typeof findingEvidence>

export const findingPlanId = id<'findingPlan'>()

/** What a board says in answer to an inspection as a whole; one to an inspection. */
export const findingPlan = z.object({
  id: findingPlanId,
  inspectionId,
  /** Such as the statement of proposed action that the law asks of a council; empty while there is none. */
  statement: words(8000),
  ...stored,
})
export type FindingPlan = z.infer<typeof findingPlan>
