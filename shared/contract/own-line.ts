import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import { newScale, ownJudgement, ownJudgementId, ownLine, ownLineId } from '../entities/own-line.ts'
import { day } from '../entities/primitives.ts'
import { command, query } from './define.ts'

const shown = ownLine.extend({
  /** By day. */
  judgements: z.array(ownJudgement),
  /** Reports that were published, by day: beside the line, and not on its scale. */
  official: z.array(z.object({ on: day, title: z.string() })),
  /** All of it in sentences. */
  sentence: z.string(),
})
export type ShownLine = z.infer<typeof shown>

const done = z.object({})

export const ownLineContract = {
  /** The areas that a board judges by itself, in the order in which they were added. */
  'ownLine.list': query(z.object({ bodyId }), z.object({ today: day, lines: z.array(shown) })),
  'ownLine.add': command(
    ownLine.pick({ bodyId: true, area: true }).extend({ scale: newScale }),
    z.object({ lineId: ownLineId }),
  ),
  /** Takes out what was entered by mistake; so does the next. */
  'ownLine.takeOut': command(z.object({ lineId: ownLineId }), done),
  'ownLine.judge': command(
    ownJudgement.pick({ lineId: true, judgedOn: true, place: true, reason: true }),
    done,
  ),
  'ownLine.takeOutJudgement': command(z.object({ judgementId: ownJudgementId }), done),
}
