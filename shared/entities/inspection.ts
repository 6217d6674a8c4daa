import { z } from 'zod'
import { bodyId } from './body.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const inspectionId = id<'inspection'>()
export type InspectionId = z.infer<typeof inspectionId>

/** One inspection, review or peer challenge of what a board answers for. */
export const inspection = z.object({
  id: inspectionId,
  bodyId,
  /** What it is called here, such as "Children’s services, February 2019". */
  title: line(160, 'The name of the inspection'),
  /** What was inspected and where, such as "Hollinshire County Council"; empty where the board itself was. */
  place: words(200),
  /** The version of a framework (`resources/frameworks`) under which it is judged, or null while none is chosen. */
  frameworkId: z.string().max(80).nullable(),
  /** Such as "Standard inspection", in the framework's own words. */
  type: words(120),
  /** Who inspects: names, one a line. */
  team: words(1000),
  /** Day of the call or letter. */
  noticeOn: day.nullable(),
  /** First and last day on which inspectors are at work. */
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  /** When the draft report came. */
  draftOn: day.nullable(),
  /** By when formal feedback was promised. */
  feedbackDueOn: day.nullable(),
  /** The day on which the report is public, or will be; what is embargoed ends with it. */
  publishedOn: day.nullable(),
  /** The day on which the embargo was lifted by hand before publication, with the reason; null while it was not. */
  liftedOn: day.nullable(),
  liftedWhy: words(500),
  ...stored,
})
export type Inspection = z.infer<typeof inspection>

/** From what was said at the end, through the draft, to the report as it was published. */
export const pointStages = ['debrief', 'draft', 'final'] as const
export const pointStage = z.enum(pointStages)
export type PointStage = z.infer<typeof pointStage>

export const pointTags = ['strength', 'improvement', 'priority', 'note'] as const
export const pointTag = z.enum(pointTags)
export type PointTag = z.infer<typeof pointTag>

export const inspectionPointId = id<'inspectionPoint'>()
export type InspectionPointId = z.infer<typeof inspectionPointId>

/** One thing that was said or written at one stage. Points stand in the order in which they were entered. */
export const inspectionPoint = z.object({
  id: inspectionPointId,
  inspectionId,
  stage: pointStage,
  /** The area of the framework that it is about, or null. */
  areaId: z.string().max(80).nullable(),
  tag: pointTag,
  words: line(2000, 'What was said'),
  /** Whether the board knew it already; null where nobody has said. */
  knownBefore: z.boolean().nullable(),
  /** Where that is recorded, such as "self-evaluation, March 2018"; empty where it is not known before. */
  knownWhere: words(300),
  /** Its page in the draft or the report, from 1, or null. */
  reportPage: z.number().int().min(1).max(2000).nullable(),
  /** The point of an earlier stage that says the same, as the clerk decided; null where there is none. */
  sameAsId: inspectionPointId.nullable(),
  ...stored,
})
export type InspectionPoint = z.infer<typeof inspectionPoint>

/** A line that is being typed and is no point yet. */
export const pointDraft = z.object({
  tag: pointTag,
  words: z.string().max(2000),
  knownBefore: z.boolean().nullable(),
  knownWhere: z.string().max(300),
})
export type PointDraft = z.infer<typeof pointDraft>

/** The grade of one area at one stage, of the inspection's own framework. */
export const inspectionGrade = z.object({
  id: id<'inspectionGrade'>(),
  inspectionId,
  stage: pointStage,
  areaId: z.string().max(80),
  /** A point of the area's scale. */
  gradeId: z.string().max(80),
  ...stored,
})
export type InspectionGrade = z.infer<typeof inspectionGrade>

export const accuracyPointId = id<'accuracyPoint'>()

/** Something in the draft that is not so, as it was put to the inspectorate. */
export const accuracyPoint = z.object({
  id: accuracyPointId,
  inspectionId,
  /** Of the draft, from 1, or null. */
  page: z.number().int().min(1).max(2000).nullable(),
  says: line(1000, 'What the draft says'),
  shouldSay: line(1000, 'What it should say'),
  evidence: words(1000),
  /** What became of it. */
  outcome: z.enum(['not-sent', 'sent', 'accepted', 'partly', 'refused']),
  ...stored,
})
export type AccuracyPoint = z.infer<typeof accuracyPoint>
