import { z } from 'zod'
import { bodyKind } from './body.ts'
import { majority } from './motion.ts'
import { day } from './primitives.ts'

/**
 * How sure we are of a shipped fact. `read`: read in the source named. `measured`: counted on real documents.
 * `general`: general knowledge, not checked against the source; the screen says "check with your own rules".
 */
export const confidence = z.enum(['read', 'measured', 'general'])
export type Confidence = z.infer<typeof confidence>

/** Where a fact comes from, so that a clerk can look it up. */
export const source = z.object({
  title: z.string().min(1),
  /** Web address, or null for a body's own document, which has none. */
  address: z.url().nullable(),
  /** Such as "reg 13(4)"; null where the whole document is meant. */
  provision: z.string().min(1).nullable(),
})
export type Source = z.infer<typeof source>

export const jurisdiction = z.enum(['England', 'Wales', 'England and Wales'])
export type Jurisdiction = z.infer<typeof jurisdiction>

/** The ways to count a notice period; each is described in `shared/rules/counting.ts`. */
export const countingPresets = [
  'school-board',
  'academy-trust',
  'principal-council',
  'parish-council',
  'calendar-days-before',
  'working-days-before',
] as const
export const countingPreset = z.enum(countingPresets)
export type CountingPresetId = z.infer<typeof countingPreset>

/**
 * What a body settles for itself where the law leaves it open or its own rules say more. Each is optional and has a
 * cautious default in `shared/rules/counting.ts`.
 */
const countingSwitches = z.object({
  /** Whether a Saturday counts towards a parish council's clear days: disputed, best settled in standing orders. */
  saturdayCounts: z.boolean().optional(),
  /** Whether the whole Easter, Christmas and bank-holiday breaks of LGA 1972 s.243(4) are left out, not only the holidays. */
  leaveOutBreaks: z.boolean().optional(),
  /** Days after sending until notice counts as given, by a trust's articles. */
  deemedDays: z.number().int().min(0).max(14).optional(),
})
export type CountingSwitches = z.infer<typeof countingSwitches>

/** So many days of notice, counted by one of the presets, with the body's own switches where it has set any. */
export const noticeValue = z.object({
  days: z.number().int().min(0).max(60),
  counting: countingPreset,
  switches: countingSwitches.optional(),
})
export type NoticeValue = z.infer<typeof noticeValue>

/** How many must be present. A share is always rounded up. */
export const quorumValue = z.discriminatedUnion('formula', [
  z.object({
    formula: z.literal('share'),
    numerator: z.number().int().min(1),
    denominator: z.number().int().min(1),
    /** `in-post`: vacancies and suspended members are not counted. `whole-membership`: every seat counts. */
    of: z.enum(['in-post', 'whole-membership']),
    /** Never fewer than this; 1 where the rule sets no floor. */
    atLeast: z.number().int().min(1),
  }),
  z.object({ formula: z.literal('fixed'), members: z.number().int().min(1) }),
])
export type QuorumValue = z.infer<typeof quorumValue>

export const frequencyValue = z.object({
  times: z.number().int().min(1),
  per: z.enum(['school year', 'term', 'council year', 'financial year', 'year']),
})
export type FrequencyValue = z.infer<typeof frequencyValue>

/** The share of votes that carries a decision. */
export const majorityValue = z.object({
  majority,
  /** The only business that it is for, such as "Suspending standing orders"; null for all that has no majority of its own. */
  business: z.string().min(1).nullable(),
})
export type MajorityValue = z.infer<typeof majorityValue>

/** Who decides where votes are equal: whoever presides, by a second or casting vote, or nobody, so that nothing is carried. */
export const castingValue = z.object({ who: z.enum(['presiding', 'none']) })
export type CastingValue = z.infer<typeof castingValue>

const period = z.object({
  count: z.number().int().min(1),
  unit: z.enum(['day', 'clear day', 'working day', 'month', 'year']),
  /** What it runs from, such as "the date of the meeting". */
  from: z.string().min(1),
})

/** For how long a member may be away without the board's consent before it costs them their place. */
export const absenceValue = z.object({
  months: z.number().int().min(1).max(60),
  /** Whether the time runs from the first meeting missed, or from the last one attended. */
  from: z.enum(['first-missed', 'last-attended']),
})
export type AbsenceValue = z.infer<typeof absenceValue>

const base = {
  /** Stable and unique, such as `MS-NOTICE`; kept in files, so never renamed. */
  id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)+$/),
  bodyKinds: z.array(bodyKind).min(1),
  jurisdiction,
  /** First day in force, or null where that day has not been confirmed. */
  inForceFrom: day.nullable(),
  /** Last day in force, or null while it stands. */
  inForceTo: day.nullable(),
  title: z.string().min(1).max(120),
  /** One or two sentences for the clerk: what it asks. */
  summary: z.string().min(1),
  /** What the value counts, such as "clear days"; null where it counts nothing. */
  unit: z.string().min(1).nullable(),
  source,
  confidence,
}

/** A rule of procedure as data: what it asks, of whom, since when, and where it stands. */
export const rule = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('notice'), value: noticeValue }),
  z.object({
    ...base,
    kind: z.literal('quorum'),
    value: quorumValue,
    /** The only business that it is for, such as "Removing a trustee"; null for all that has no quorum of its own. */
    business: z.string().min(1).nullable().default(null),
  }),
  z.object({ ...base, kind: z.literal('frequency'), value: frequencyValue }),
  z.object({ ...base, kind: z.literal('majority'), value: majorityValue }),
  z.object({ ...base, kind: z.literal('casting'), value: castingValue }),
  z.object({ ...base, kind: z.literal('period'), value: period }),
  /** A list to choose from or to go through: recipients, grounds for withdrawing. */
  z.object({
    ...base,
    kind: z.literal('list'),
    value: z.object({
      entries: z.array(z.object({ code: z.string().min(1), label: z.string().min(1) })).min(1),
    }),
  }),
  /** A duty or a power with nothing to compute; the summary is the whole of it. */
  z.object({
    ...base,
    kind: z.literal('duty'),
    value: z.object({ level: z.enum(['must', 'must not', 'may', 'should']) }),
  }),
  /** Whether members who take part from elsewhere count towards the quorum and vote. */
  z.object({ ...base, kind: z.literal('remote'), value: z.object({ counts: z.boolean() }) }),
  z.object({ ...base, kind: z.literal('absence'), value: absenceValue }),
  /** A stretch of the year, `MM-DD`, in which something must happen. */
  z.object({
    ...base,
    kind: z.literal('window'),
    value: z.object({ from: z.string().regex(/^\d\d-\d\d$/), to: z.string().regex(/^\d\d-\d\d$/) }),
  }),
])
export type Rule = z.infer<typeof rule>
