import { z } from 'zod'
import { bodyId } from './body.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const trialId = id<'trial'>()
export type TrialId = z.infer<typeof trialId>

/** Null where there is none yet. */
const figure = z.number().nullable()

/**
 * Something tried to find out whether it works here: what is asked, what is known already, what is done, how it is
 * measured, what came of it. It stays open until its conclusion is another than `not-yet-known`.
 */
export const trial = z.object({
  id: trialId,
  bodyId,
  question: line(300, 'The question'),
  /** What is known already, and where that is from. */
  known: words(4000),
  source: words(1000),
  /** Where and with whom it worked. */
  workedWhere: words(2000),
  /** Our setting, and how it differs from there. */
  setting: words(2000),
  doing: line(4000, 'What you will do'),
  /** What is counted, such as "Attendance of Year 9"; empty where nothing is. */
  measure: words(200),
  /** Such as "%" or "days". */
  unit: words(20),
  /** Which way is better. */
  betterWhen: z.enum(['higher', 'lower']),
  baseline: figure,
  baselineOn: day.nullable(),
  target: figure,
  /** With what it is compared, such as a class that goes on as before; empty: with its own baseline alone. */
  comparison: words(1000),
  startsOn: day,
  /** When the board looks at what came of it. */
  reviewOn: day,
  result: words(4000),
  learnt: words(4000),
  conclusion: z.enum(['not-yet-known', 'adopt', 'adapt', 'stop']),
  /** Null while it is not yet known. */
  concludedOn: day.nullable(),
  /** The trial whose result led to this one. */
  fromTrialId: trialId.nullable(),
  ...stored,
})
export type Trial = z.infer<typeof trial>
export type TrialConclusion = Trial['conclusion']

export const trialReadingId = id<'trialReading'>()

/** One measurement. Never edited: a wrong one is taken out and given again. */
export const trialReading = z.object({
  id: trialReadingId,
  trialId,
  readOn: day,
  value: z.number(),
  note: words(500),
  who: words(120),
  ...stored,
})
export type TrialReading = z.infer<typeof trialReading>
