import type { AccuracyPoint, InspectionGrade, InspectionId } from '@shared/entities/inspection.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { accuracyPoints, inspectionGrades } from '../../db/tables.ts'

/** The grades of an inspection, of every stage. */
export const listGrades = (db: ReadDb, inspectionId: InspectionId): InspectionGrade[] =>
  listRows(db, inspectionGrades, 'WHERE withdrawnAt IS NULL AND inspectionId = ? ORDER BY createdAt, id', [
    inspectionId,
  ])

/** What stands for one area at one stage: changed, begun, or, with `null`, taken out. */
export const putGrade = (
  db: WriteDb,
  { inspectionId, stage, areaId }: Pick<InspectionGrade, 'inspectionId' | 'stage' | 'areaId'>,
  gradeId: string | null,
): void => {
  const there = listGrades(db, inspectionId).find((each) => each.stage === stage && each.areaId === areaId)
  if (there !== undefined && gradeId === null) withdrawRow(db, inspectionGrades, there.id)
  else if (there !== undefined && gradeId !== null) updateRow(db, inspectionGrades, there.id, { gradeId })
  else if (gradeId !== null)
    insertRow(db, inspectionGrades, {
      id: uuidv7() as InspectionGrade['id'],
      inspectionId,
      stage,
      areaId,
      gradeId,
      createdAt: db.recorder.at,
      withdrawnAt: null,
    })
}

/** In the order of the draft's pages; those without a page last. */
export const listAccuracyPoints = (db: ReadDb, inspectionId: InspectionId): AccuracyPoint[] =>
  listRows(
    db,
    accuracyPoints,
    'WHERE withdrawnAt IS NULL AND inspectionId = ? ORDER BY coalesce(page, 9999), createdAt, id',
    [inspectionId],
  )

/** Throws `not_found`. */
export const getAccuracyPoint = (db: ReadDb, id: AccuracyPoint['id']): AccuracyPoint =>
  getRow(db, accuracyPoints, id)

export const insertAccuracyPoint = (
  db: WriteDb,
  values: Omit<AccuracyPoint, 'id' | 'createdAt' | 'withdrawnAt'>,
): AccuracyPoint['id'] => {
  const id = uuidv7() as AccuracyPoint['id']
  insertRow(db, accuracyPoints, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateAccuracyPoint = (
  db: WriteDb,
  id: AccuracyPoint['id'],
  changes: Partial<AccuracyPoint>,
): void => updateRow(db, accuracyPoints, id, changes)

export const withdrawAccuracyPoint = (db: WriteDb, id: AccuracyPoint['id']): void =>
  withdrawRow(db, accuracyPoints, id)
