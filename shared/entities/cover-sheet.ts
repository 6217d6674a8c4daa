import { z } from 'zod'
import { bodyKind } from './body.ts'
import { confidence, source } from './rule.ts'

/** What a paper may ask of those who read it: one verb in each recommendation (York). */
export const purposeVerb = z.object({
  /** Short and stable, kept in files. */
  id: z.string().regex(/^[a-z-]+$/),
  /** As it stands in "The board is asked to …". */
  label: z.string().min(1),
  hint: z.string().min(1),
})
export type PurposeVerb = z.infer<typeof purposeVerb>

/** More than three, and the reader is lost (York). */
export const mostRecommendations = 3

/** One thing asked of the board: the verb, and what of. */
export const recommendation = z.object({
  verb: z.string().max(40),
  text: z.string().trim().max(1000),
})
export type Recommendation = z.infer<typeof recommendation>

/** One line of a cover sheet that a board can ask its authors for. */
export const coverSheetField = z.object({
  /** Short and stable, kept in files, such as `risk`. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: z.string().min(1),
  hint: z.string().min(1),
  /** `text`: words; `choice`: one of `choices`; `list`: one thing on each line; `recommendations`: verbs, each with what it asks. */
  kind: z.enum(['text', 'choice', 'list', 'recommendations']),
  choices: z.array(z.string().min(1)).default([]),
  /** Whether it may stand in a pack for the public. */
  isPublic: z.boolean(),
  /** Kinds of body that start with it. */
  bodyKinds: z.array(bodyKind),
  source,
  confidence,
})
export type CoverSheetField = z.infer<typeof coverSheetField>

/** What an author says in front of a paper. Fields that a board no longer asks for stay here and are not shown. */
export const coverSheet = z.object({
  /** Words by field; a list has one thing on each line. */
  words: z.record(z.string().max(60), z.string().trim().max(8000)),
  recommendations: z.array(recommendation).max(mostRecommendations),
})
export type CoverSheet = z.infer<typeof coverSheet>

/** All that `resources/cover-sheet.json` holds. */
export const coverSheetData = z.object({
  verbs: z.array(purposeVerb).min(1),
  /** Advice on length and form that is shown beside the form and enforced nowhere. */
  guides: z.array(z.object({ text: z.string().min(1), source })),
  fields: z.array(coverSheetField).min(1),
})
export type CoverSheetData = z.infer<typeof coverSheetData>
