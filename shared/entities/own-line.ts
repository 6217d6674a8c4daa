import { z } from 'zod'
import { bodyId } from './body.ts'
import { day, id, line, stored, words } from './primitives.ts'

export const ownLineId = id<'ownLine'>()
export type OwnLineId = z.infer<typeof ownLineId>

/** An area that a board judges by itself between inspections, on its own scale. */
export const ownLine = z.object({
  id: ownLineId,
  bodyId,
  area: line(160, 'The area'),
  /** The words of the board's own scale, the best first; no grades of an inspectorate stand for them. */
  scale: z.array(line(60, 'A word of the scale')).max(7, { error: 'At most seven words.' }),
  ...stored,
})
export type OwnLine = z.infer<typeof ownLine>

/** A scale as it is given: one word says nothing. */
export const newScale = ownLine.shape.scale.min(2, { error: 'Give at least two words, the best first.' })

export const ownJudgementId = id<'ownJudgement'>()
export type OwnJudgementId = z.infer<typeof ownJudgementId>

/** What a board judged on a day, with its reason. Never edited: a wrong one is taken out. */
export const ownJudgement = z.object({
  id: ownJudgementId,
  lineId: ownLineId,
  judgedOn: day,
  /** Its place in the scale, 0 the best. */
  place: z.number().int().min(0).max(6),
  reason: line(2000, 'The reason'),
  who: words(120),
  ...stored,
})
export type OwnJudgement = z.infer<typeof ownJudgement>
