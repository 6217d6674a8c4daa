import { z } from 'zod'
import { bodyId, bodyKind } from './body.ts'
import { day, id, line, stored, words } from './primitives.ts'

/**
 * How sure we are of a fact about a framework. `confirmed`: read in the inspectorate's own words or the law, or measured
 * on its reports. `reported`: read in somebody else's account of it. `unconfirmed`: general knowledge, or not known; the
 * screen labels it and no clock runs on it. `own`: the clerk's own, with a reason or a source of theirs.
 */
export const frameworkConfidences = ['confirmed', 'reported', 'unconfirmed', 'own'] as const
export const frameworkConfidence = z.enum(frameworkConfidences)
export type FrameworkConfidence = z.infer<typeof frameworkConfidence>

/** The id of a part of a framework: unique within its list, kept in files, so never renamed. */
export const partId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Where something stands, so that a clerk can look it up. */
export const frameworkSource = z.object({
  id: partId,
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** When it was published: a day, a month or a year; null where that is not known. */
  date: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .nullable(),
  /** Web address; null for a document that is not on the web. */
  where: z.url().nullable(),
})

/** What stands beside each single fact: how sure it is, on which of the record's sources, and what to add. */
const told = {
  confidence: frameworkConfidence,
  /** Ids of the record's sources; empty only where nothing is confirmed. */
  sources: z.array(partId),
  /** What a reader must know with it, as a sentence; left out where nothing needs saying. */
  note: z.string().min(1).optional(),
}

/** A day on which a version begins or ends. The first of its month or year where the source says no more. */
export const forceDay = z.object({
  on: day,
  precision: z.enum(['day', 'month', 'year']),
  ...told,
})
export type ForceDay = z.infer<typeof forceDay>

export const scaleKinds = ['graded', 'met', 'outcome', 'score', 'words'] as const

/**
 * How an area is judged. `graded`: points from best to worst. `met`: met or not. `outcome`: one of several in words.
 * `score`: a number whose range is not known here. `words`: told in words, with no grade.
 */
export const frameworkScale = z.object({
  id: partId,
  name: z.string().min(1),
  kind: z.enum(scaleKinds),
  /** In order, the best first; empty for `score` and `words`. */
  points: z.array(
    z.object({ id: partId, label: z.string().min(1), means: z.string().min(1).nullable(), ...told }),
  ),
})
export type FrameworkScale = z.infer<typeof frameworkScale>

export const frameworkArea = z.object({
  id: partId,
  name: z.string().min(1),
  scaleId: partId,
  /** Such as "For each type of provision"; null where the areas stand in one list. */
  group: z.string().min(1).nullable(),
  /** Where it is judged only in some settings, which; null where it always is. */
  when: z.string().min(1).nullable(),
  /** Whether it sums up the others, as "Overall effectiveness" does. */
  isOverall: z.boolean(),
  ...told,
})
export type FrameworkArea = z.infer<typeof frameworkArea>

export const clockUnits = ['working-day', 'calendar-day', 'day', 'week', 'month'] as const
export const clockAnchors = [
  'notice',
  'starts',
  'ends',
  'draft-received',
  'report-received',
  'published',
] as const

/** So long from an anchor. `day`: the source says "days" and not which; both are given. */
export const frameworkClock = z.object({
  count: z.number().int().min(0).max(1000),
  unit: z.enum(clockUnits),
  from: z.enum(clockAnchors),
  /** `at-most`: by then. `about`: roughly then. */
  bound: z.enum(['at-most', 'about']),
})
export type FrameworkClock = z.infer<typeof frameworkClock>
export type ClockAnchor = FrameworkClock['from']

export const eventKinds = [
  'notice',
  'on-site',
  'feedback',
  'call-after',
  'draft',
  'comments',
  'complaint',
  'final',
  'published',
  'action-plan',
  'review',
] as const

/** Something that happens in the course of an inspection, in the order in which it does. */
export const frameworkEvent = z.object({
  id: partId,
  kind: z.enum(eventKinds),
  title: z.string().min(1),
  text: z.string().min(1),
  /** Null where no number of days is known or there is none to count. */
  clock: frameworkClock.nullable(),
  ...told,
})
export type FrameworkEvent = z.infer<typeof frameworkEvent>

/** Who may know or see what, at which stage. Shown with its source; the audience of a debrief starts from it. */
export const frameworkSharing = z.object({
  id: partId,
  stage: z.enum(['feedback', 'provisional', 'draft', 'published']),
  permission: z.enum(['may', 'must-not']),
  who: z.array(z.string().min(1)).min(1),
  text: z.string().min(1),
  ...told,
})
export type FrameworkSharing = z.infer<typeof frameworkSharing>

const titled = z.object({ id: partId, title: z.string().min(1), text: z.string().min(1), ...told })

/** One version of a framework: what an inspectorate looks at, on which scale, by what course, since when. */
export const framework = z.object({
  id: z.string().min(1),
  /** Versions of one family follow each other and do not overlap. */
  family: z.string().min(1),
  /** Of the family, such as "Ofsted: state-funded schools". */
  name: z.string().min(1),
  /** Of this one, such as "From November 2025: report cards". */
  version: z.string().min(1),
  inspectorate: z.string().min(1),
  /** What it looks at, in words, and which kinds of board it is first offered to. */
  inspects: z.object({ words: z.string().min(1), bodyKinds: z.array(bodyKind) }),
  /** First day in force; null where it is not known. */
  inForceFrom: forceDay.nullable(),
  /** Last day in force; null while it stands. */
  inForceTo: forceDay.nullable(),
  summary: z.string().min(1),
  /** How sure it is that this is the version, since when and on which scale; single facts have their own. */
  confidence: frameworkConfidence,
  sources: z.array(frameworkSource).min(1),
  /** `you`: a frame without areas of its own, to be filled by whoever uses it. */
  areasSetBy: z.enum(['inspectorate', 'you']),
  scales: z.array(frameworkScale),
  /** In the order of a report. */
  areas: z.array(frameworkArea),
  timeline: z.array(frameworkEvent),
  sharing: z.array(frameworkSharing),
  /** Pairs of which only one can be chosen, such as comments on the draft or a complaint. */
  alternatives: z.array(titled.extend({ between: z.array(partId).min(2) })),
  /** What must be written or published in answer to it. */
  statements: z.array(titled),
  /** Which rule of `shared/rules/inspection-category.ts` works out a category of concern; null for none. */
  categoryRule: z.enum(['ofsted-report-card']).nullable(),
  /** Types, cycle and whatever else is worth knowing. */
  notes: z.array(titled),
  /** What is not confirmed, each as a sentence to be said to whoever relies on it. */
  open: z.array(z.object({ id: partId, text: z.string().min(1) })),
})
export type Framework = z.infer<typeof framework>

/** How long reports of a family really took, counted on published ones: no promise, but what to expect. */
export const realClock = z.object({
  family: z.string().min(1),
  /** What was counted, such as "reports published 2018 to 2025". */
  counted: z.string().min(1),
  reports: z.number().int().min(1),
  from: z.literal('ends'),
  /** Calendar days from the last day of the inspection to publication. */
  days: z.object({
    median: z.number().int(),
    ninetieth: z.number().int(),
    longest: z.number().int(),
  }),
  /** Median by year of publication. */
  byYear: z.array(z.object({ year: z.string().regex(/^\d{4}$/), median: z.number().int() })),
  confidence: frameworkConfidence,
  source: frameworkSource,
})
export type RealClock = z.infer<typeof realClock>

export const ownFrameworkId = id<'ownFramework'>()
export type OwnFrameworkId = z.infer<typeof ownFrameworkId>

const ownPoint = z.object({ id: partId, label: line(80, 'The word of the scale'), means: words(500) })
const ownArea = z.object({
  id: partId,
  name: line(200, 'The name of the area'),
  judged: z.enum(['graded', 'met', 'words']),
})
const ownEvent = z.object({
  id: partId,
  kind: z.enum(eventKinds),
  title: line(120, 'What happens'),
  clock: frameworkClock.nullable(),
})
const ownSharing = z.object({
  id: partId,
  stage: z.enum(['feedback', 'provisional', 'draft', 'published']),
  permission: z.enum(['may', 'must-not']),
  who: line(200, 'Who'),
})

/** What a clerk says of a framework of their own: a university's review, a trust's, a diocese's. */
export const ownFrameworkDraft = z.object({
  name: line(120, 'The name of the framework'),
  inspectorate: line(120, 'Who inspects'),
  /** What it looks at; may be empty. */
  inspects: words(500),
  inForceFrom: day.nullable(),
  inForceTo: day.nullable(),
  /** The document that it stands in. */
  sourceTitle: line(200, 'The document that it stands in'),
  /** Where that can be found; may be empty. */
  sourceWhere: words(500),
  /** The best first; two or more where an area is graded. */
  points: z.array(ownPoint).max(12),
  areas: z.array(ownArea).min(1, { error: 'Name at least one area.' }).max(40),
  timeline: z.array(ownEvent).max(20),
  sharing: z.array(ownSharing).max(20),
})
export type OwnFrameworkDraft = z.infer<typeof ownFrameworkDraft>

/** A framework that a board defined for itself; kept in the file. */
export const ownFramework = ownFrameworkDraft.extend({
  id: ownFrameworkId,
  bodyId,
  /** The framework that it was started from, or null. */
  basedOn: z.string().nullable(),
  ...stored,
})
export type OwnFramework = z.infer<typeof ownFramework>

export const frameworkOverrideId = id<'frameworkOverride'>()
export type FrameworkOverrideId = z.infer<typeof frameworkOverrideId>

/** A board's own word on one fact of a framework, with the reason, which is kept: the days that the letter gave, say. */
export const frameworkOverride = z.object({
  id: frameworkOverrideId,
  bodyId,
  frameworkId: z.string().min(1),
  part: z.enum(['timeline', 'sharing']),
  /** Of the event, or of the line on sharing. */
  entryId: partId,
  value: z.union([
    z.object({ kind: z.literal('clock'), clock: frameworkClock }),
    z.object({ kind: z.literal('permission'), permission: z.enum(['may', 'must-not']) }),
  ]),
  reason: line(1000, 'The reason'),
  ...stored,
})
export type FrameworkOverride = z.infer<typeof frameworkOverride>
