import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import {
  accuracyPoint,
  accuracyPointId,
  inspection,
  inspectionGrade,
  inspectionId,
  inspectionPoint,
  inspectionPointId,
  pointDraft,
} from '../entities/inspection.ts'
import { day } from '../entities/primitives.ts'
import { command, query } from './define.ts'

const inspectionDraft = inspection
  .omit({
    id: true,
    bodyId: true,
    liftedOn: true,
    liftedWhy: true,
    createdAt: true,
    withdrawnAt: true,
  })
  .extend({ draftOn: inspection.shape.draftOn.default(null) })

/** Without a value for what is not given: that stays as it is. */
const inspectionChanges = inspectionDraft.extend({ draftOn: inspection.shape.draftOn })

const pointWords = inspectionPoint.pick({
  stage: true,
  areaId: true,
  tag: true,
  words: true,
  knownBefore: true,
  knownWhere: true,
  reportPage: true,
})

const accuracyWords = accuracyPoint.pick({
  page: true,
  says: true,
  shouldSay: true,
  evidence: true,
  outcome: true,
})

const listedInspection = inspection.extend({
  /** Whether its record is for the people on its list alone, today. */
  isEmbargoed: z.boolean(),
})
export type ListedInspection = z.infer<typeof listedInspection>

const done = z.object({})

export const inspectionsContract = {
  /** Every inspection of a board, the latest first. */
  'inspections.list': query(
    z.object({ bodyId }),
    z.object({ today: day, inspections: z.array(listedInspection) }),
  ),
  'inspections.get': query(
    z.object({ inspectionId }),
    z.object({
      today: day,
      inspection: listedInspection,
      /** Of every stage, in the order in which they were entered. */
      points: z.array(inspectionPoint),
      grades: z.array(inspectionGrade),
      accuracyPoints: z.array(accuracyPoint),
    }),
  ),
  'inspections.add': command(z.object({ bodyId, inspection: inspectionDraft }), z.object({ inspectionId })),
  'inspections.update': command(z.object({ inspectionId, changes: inspectionChanges.partial() }), done),
  /** Takes out what was entered by mistake. */
  'inspections.withdraw': command(z.object({ inspectionId }), done),
  /** Adds a point; a line that was being typed is then done with. */
  'inspections.addPoint': command(
    z.object({ inspectionId, point: pointWords }),
    z.object({ pointId: inspectionPointId }),
  ),
  'inspections.changePoint': command(
    z.object({ pointId: inspectionPointId, changes: pointWords.omit({ stage: true }).partial() }),
    done,
  ),
  'inspections.withdrawPoint': command(z.object({ pointId: inspectionPointId }), done),
  /** That a point says the same as one of an earlier stage, as the clerk decides; null: as none. */
  'inspections.linkPoint': command(
    z.object({ pointId: inspectionPointId, sameAsId: inspectionPointId.nullable() }),
    done,
  ),
  /** The grade of an area at a stage; null takes it back. */
  'inspections.grade': command(
    z.object({
      ...inspectionGrade.pick({ inspectionId: true, stage: true, areaId: true }).shape,
      gradeId: inspectionGrade.shape.gradeId.nullable(),
    }),
    done,
  ),
  'inspections.addAccuracyPoint': command(
    z.object({ inspectionId, point: accuracyWords }),
    z.object({ accuracyPointId }),
  ),
  'inspections.changeAccuracyPoint': command(
    z.object({ accuracyPointId, changes: accuracyWords.partial() }),
    done,
  ),
  'inspections.withdrawAccuracyPoint': command(z.object({ accuracyPointId }), done),
  /** The line of the debrief that was being typed, or null. */
  'inspections.line': query(z.object({ inspectionId }), z.object({ draft: pointDraft.nullable() })),
  /** Keeps the line of the debrief that is being typed; it is no point yet. */
  'inspections.keepLine': command(z.object({ inspectionId, draft: pointDraft }), done),
  /** What was done last to one inspection, or null. */
  'inspections.undoState': query(
    z.object({ inspectionId }),
    z.object({ undo: z.string().nullable(), redo: z.string().nullable() }),
  ),
  'inspections.undo': command(z.object({ inspectionId }), z.object({ label: z.string() })),
  'inspections.redo': command(z.object({ inspectionId }), z.object({ label: z.string() })),
}
