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
