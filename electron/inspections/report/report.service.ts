import type { Parsed } from '@shared/contract.ts'
import { type AccuracyPoint, pointStages } from '@shared/entities/inspection.ts'
import { AppError } from '@shared/errors.ts'
import { scaleOf } from '@shared/rules/inspection-grades.ts'
import { given } from '../../db/given.ts'
import type { WriteDb } from '../../db/handles.ts'
import { getPoint, updatePoint } from '../debrief/points.repo.ts'
import { frameworkFor } from '../frameworks/read-frameworks.ts'
import { getStandingInspection } from '../record/inspections.service.ts'
import {
  getAccuracyPoint,
  insertAccuracyPoint,
  putGrade,
  updateAccuracyPoint,
  withdrawAccuracyPoint,
} from './report.repo.ts'

/**
 * Notes the grade of an area at a stage, or with `null` takes it back. A grade is one of the inspection's own framework.
 *
 * @throws AppError `conflict` where no framework is chosen, or the area or the grade is none of it
 */
export const gradeArea = (db: WriteDb, { gradeId, ...of }: Parsed<'inspections.grade'>): void => {
  const { bodyId, frameworkId } = getStandingInspection(db, of.inspectionId)
  const scale = frameworkId === null ? null : scaleOf(frameworkFor(db, bodyId, frameworkId), of.areaId)
  if (gradeId !== null && scale?.points.some(({ id }) => id === gradeId) !== true)
    throw new AppError(
      'conflict',
      'This is no grade of the framework that is chosen for this inspection. Nothing was changed. Choose the framework first.',
    )
  putGrade(db, of, gradeId)
  db.recorder.describe({ label: 'Note a grade', scope: of.inspectionId })
}

/** Says that a point is the same thing as one of an earlier stage; `null`: that it is not. */
export const linkPoint = (db: WriteDb, { pointId, sameAsId }: Parsed<'inspections.linkPoint'>): void => {
  const point = getPoint(db, pointId)
  if (sameAsId !== null) {
    const earlier = getPoint(db, sameAsId)
    const isEarlier = pointStages.indexOf(earlier.stage) < pointStages.indexOf(point.stage)
    if (earlier.inspectionId !== point.inspectionId || !isEarlier || earlier.withdrawnAt !== null)
      throw new AppError(
        'conflict',
        'A point is linked to one of an earlier stage of the same inspection. Nothing was changed.',
      )
  }
  updatePoint(db, pointId, { sameAsId })
  db.recorder.describe({
    label: sameAsId === null ? 'Take two points apart' : 'Link two points',
    scope: point.inspectionId,
  })
}

/** Enters something in the draft that is not so. */
export const addAccuracyPoint = (
  db: WriteDb,
  { inspectionId, point }: Parsed<'inspections.addAccuracyPoint'>,
): AccuracyPoint['id'] => {
  getStandingInspection(db, inspectionId)
  const id = insertAccuracyPoint(db, { inspectionId, ...point })
  db.recorder.describe({ label: 'Add a point of accuracy', scope: inspectionId })
  return id
}

export const changeAccuracyPoint = (
  db: WriteDb,
  { accuracyPointId, changes }: Parsed<'inspections.changeAccuracyPoint'>,
): void => {
  const { inspectionId } = getAccuracyPoint(db, accuracyPointId)
  updateAccuracyPoint(db, accuracyPointId, given(changes))
  db.recorder.describe({ label: 'Change a point of accuracy', scope: inspectionId })
}

export const takeOutAccuracyPoint = (db: WriteDb, id: AccuracyPoint['id']): void => {
  const { inspectionId } = getAccuracyPoint(db, id)
  withdrawAccuracyPoint(db, id)
  db.recorder.describe({ label: 'Take out a point of accuracy', scope: inspectionId })
}
