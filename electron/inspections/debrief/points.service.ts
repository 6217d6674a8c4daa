import type { Parsed } from '@shared/contract.ts'
import type { InspectionPoint, InspectionPointId, PointTag } from '@shared/entities/inspection.ts'
import { AppError } from '@shared/errors.ts'
import { given } from '../../db/given.ts'
import type { WriteDb } from '../../db/handles.ts'
import { getStandingInspection } from '../record/inspections.service.ts'
import { dropLine, getPoint, insertPoint, putLine, updatePoint, withdrawPointRow } from './points.repo.ts'

/** Enters one thing that was said, or that stands in the draft or the report. */
export const addPoint = (
  db: WriteDb,
  { inspectionId, point }: Parsed<'inspections.addPoint'>,
): InspectionPointId => {
  getStandingInspection(db, inspectionId)
  const pointId = insertPoint(db, { inspectionId, ...point, sameAsId: null })
  if (point.stage === 'debrief') dropLine(db, inspectionId)
  db.recorder.describe({ label: `Add a ${tagNoun[point.tag]}`, scope: inspectionId })
  return pointId
}

export const changePoint = (db: WriteDb, { pointId, changes }: Parsed<'inspections.changePoint'>): void => {
  const { inspectionId } = getStandingPoint(db, pointId)
  const told = given(changes)
  // Where it is recorded means nothing once it is not said to be known.
  const where = told.knownBefore !== undefined && told.knownBefore !== true ? { knownWhere: '' } : {}
  updatePoint(db, pointId, { ...told, ...where })
  db.recorder.describe({ label: 'Change a point', scope: inspectionId })
}

export const takeOutPoint = (db: WriteDb, pointId: InspectionPointId): void => {
  const { inspectionId } = getStandingPoint(db, pointId)
  withdrawPointRow(db, pointId)
  db.recorder.describe({ label: 'Take out a point', scope: inspectionId })
}

/** Keeps the line that is being typed; an empty one is let go. */
export const keepLine = (db: WriteDb, { inspectionId, draft }: Parsed<'inspections.keepLine'>): void => {
  getStandingInspection(db, inspectionId)
  if (draft.words.trim() === '' && draft.knownBefore === null) dropLine(db, inspectionId)
  else putLine(db, inspectionId, draft)
}

/** Throws `conflict` where it was taken out meanwhile. */
const getStandingPoint = (db: WriteDb, id: InspectionPointId): InspectionPoint => {
  const found = getPoint(db, id)
  if (found.withdrawnAt === null) return found
  throw new AppError('conflict', 'This point was taken out of the record. Nothing was changed.')
}

/** Without its words: what can be undone is shown on every screen of the inspection, and no more than needed. */
const tagNoun: Readonly<Record<PointTag, string>> = {
  strength: 'strength',
  improvement: 'point for improvement',
  priority: 'priority',
  note: 'note',
}
