import { z } from 'zod'
import { bodyId } from '../entities/body.ts'
import { inspection, inspectionId } from '../entities/inspection.ts'
import { day } from '../entities/primitives.ts'
import { command, query } from './define.ts'

const inspectionDraft = inspection.omit({
  id: true,
  bodyId: true,
  liftedOn: true,
  liftedWhy: true,
  createdAt: true,
  withdrawnAt: true,
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
    z.object({ today: day, inspection: listedInspection }),
  ),
  'inspections.add': command(z.object({ bodyId, inspection: inspectionDraft }), z.object({ inspectionId })),
  'inspections.update': command(z.object({ inspectionId, changes: inspectionDraft.partial() }), done),
  /** Takes out what was entered by mistake. */
  'inspections.withdraw': command(z.object({ inspectionId }), done),
  /** What was done last to one inspection, or null. */
  'inspections.undoState': query(
    z.object({ inspectionId }),
    z.object({ undo: z.string().nullable(), redo: z.string().nullable() }),
  ),
  'inspections.undo': command(z.object({ inspectionId }), z.object({ label: z.string() })),
  'inspections.redo': command(z.object({ inspectionId }), z.object({ label: z.string() })),
}
