import type { Output } from '@shared/contract.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listPoints } from '../debrief/points.repo.ts'
import { listAccuracyPoints, listGrades } from '../report/report.repo.ts'
import { readInspection } from './inspections.service.ts'

/** All that is recorded of one inspection. Throws `not_found`. */
export const readWhole = (db: ReadDb, id: InspectionId, today: string): Output<'inspections.get'> => ({
  today,
  inspection: readInspection(db, id, today),
  points: listPoints(db, id),
  grades: listGrades(db, id),
  accuracyPoints: listAccuracyPoints(db, id),
})
