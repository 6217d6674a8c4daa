import { z } from 'zod'
import { inspection, inspectionPoint } from '@shared/entities/inspection.ts'

const daysAgo = z.number().int().min(1)

/** An inspection whose report is still awaited: what was said on its last day, and who may know. */
export const sampleInspection = z.strictObject({
  ...inspection.pick({ title: true, place: true, type: true, team: true }).shape,
  /** Of frameworks; the version is that of the day on which it began. */
  family: z.string(),
  noticeDaysAgo: daysAgo,
  startsDaysAgo: daysAgo,
  endsDaysAgo: daysAgo,
  /** Days after its end by which feedback was promised. */
  feedbackAfter: z.number().int().min(1),
  list: z.array(z.strictObject({ person: z.string(), why: z.string(), wasInRoom: z.boolean() })),
  told: z.strictObject({ person: z.string(), what: z.string(), by: z.string() }),
  debrief: z.array(
    z.strictObject({
      tag: inspectionPoint.shape.tag,
      words: inspectionPoint.shape.words,
      knownBefore: inspectionPoint.shape.knownBefore.default(null),
      knownWhere: inspectionPoint.shape.knownWhere.default(''),
    }),
  ),
})
export type SampleInspection = z.infer<typeof sampleInspection>
