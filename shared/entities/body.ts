import { z } from 'zod'
import { minuteStyle } from './minute-style.ts'
import { accent, day, id, line, sha256, stored, words } from './primitives.ts'

export const bodyKinds = [
  'maintained-school',
  'academy-trust',
  'local-governing-committee',
  'university-council',
  'council-committee',
  'council-cabinet',
  'parish-council',
  'association',
] as const
export const bodyKind = z.enum(bodyKinds)
export type BodyKind = z.infer<typeof bodyKind>

export const bodyId = id<'body'>()
export type BodyId = z.infer<typeof bodyId>

/** How items are numbered; see `shared/rules/numbering.ts` and the field's conventions in `docs/words.md`. */
export const numbering = z.object({
  convention: z.enum(['restart', 'code-running-academic', 'running-calendar', 'running', 'code-year-number']),
  /** The body's code, such as `FGB`; only some conventions show it. */
  code: z.string().trim().max(12),
  /** The number that the first item of the first meeting gets where numbers run on. */
  startAt: z.number().int().min(1).max(1_000_000),
  subItems: z.enum(['dotted', 'lettered']),
})
export type Numbering = z.infer<typeof numbering>

/** A board, council, committee or association: whoever meets. */
export const body = z.object({
  id: bodyId,
  kind: bodyKind,
  /** Such as "Governing board". */
  name: line(120, 'The name of the board'),
  /** Such as "Oakfield Primary School"; empty where the body is its own organisation. */
  organisation: words(160),
  address: words(500),
  accent,
  logoSha256: sha256.nullable(),
  numbering,
  /** What a star on an item means here; universities differ (HE-STAR). */
  starMeans: z.enum(['for-discussion', 'without-discussion']),
  /** Usual length of a meeting in minutes. */
  usualMinutes: z.number().int().min(5).max(1440),
  usualStartsAt: z.string(),
  usualPlace: words(200),
  /** Ids of the cover sheet's fields that it asks for, in order; null for those of its kind. */
  coverSheetFields: z.array(z.string().max(60)).max(40).nullable(),
  /** How it likes its minutes; null as is usual for its kind. */
  minuteStyle: minuteStyle.nullable(),
  ...stored,
})
export type Body = z.infer<typeof body>

/** The questions that a rule answers and a body may answer for itself. */
export const ruleTopics = ['notice', 'quorum', 'majority', 'casting', 'frequency'] as const
export const ruleTopic = z.enum(ruleTopics)
export type RuleTopic = z.infer<typeof ruleTopic>

export const ruleOverrideId = id<'ruleOverride'>()

/** A body's own value for a rule of procedure, with the reason, which is kept. */
export const ruleOverride = z.object({
  id: ruleOverrideId,
  bodyId,
  /** Which question the rule answers, such as `notice` or `quorum`. */
  topic: ruleTopic,
  /** The rule chosen from the shipped data, or null for a value of the body's own. */
  ruleId: z.string().nullable(),
  /** The value, of the same shape as the shipped rule's. */
  value: z.record(z.string(), z.unknown()),
  reason: line(1000, 'The reason'),
  ...stored,
})
export type RuleOverride = z.infer<typeof ruleOverride>

export const termDateId = id<'termDate'>()

/** A term or half term of the body's own year. */
export const termDate = z.object({
  id: termDateId,
  bodyId,
  name: line(60, 'The name of the term'),
  kind: z.enum(['term', 'half-term']),
  startsOn: day,
  endsOn: day,
  ...stored,
})
export type TermDate = z.infer<typeof termDate>

export const holidayEditId = id<'holidayEdit'>()

/** A change to the shipped bank holidays: a day added (a proclamation) or one taken out, for this file. */
export const holidayEdit = z.object({
  id: holidayEditId,
  dayOn: day,
  name: line(80, 'The name of the holiday'),
  change: z.enum(['added', 'removed']),
  reason: words(500),
  ...stored,
})
export type HolidayEdit = z.infer<typeof holidayEdit>
