import type { BodyId } from '@shared/entities/body.ts'
import type { Inspection, InspectionId } from '@shared/entities/inspection.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { inspections } from '../../db/tables.ts'

/** The inspections of a body, the latest first by their first day, or by their notice while that is not known. */
export const listInspections = (db: ReadDb, bodyId: BodyId): Inspection[] =>
  listRows(
    db,
    inspections,
    `WHERE withdrawnAt IS NULL AND bodyId = ?
     ORDER BY coalesce(startsOn, noticeOn, substr(createdAt, 1, 10)) DESC, id DESC`,
    [bodyId],
  )

/** Throws `not_found`. One that was taken out is found too. */
export const getInspection = (db: ReadDb, id: InspectionId): Inspection => getRow(db, inspections, id)

export const insertInspection = (
  db: WriteDb,
  values: Omit<Inspection, 'id' | 'createdAt' | 'withdrawnAt'>,
): InspectionId => {
  const id = uuidv7() as InspectionId
  insertRow(db, inspections, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateInspection = (db: WriteDb, id: InspectionId, changes: Partial<Inspection>): void =>
  updateRow(db, inspections, id, changes)

export const withdrawInspectionRow = (db: WriteDb, id: InspectionId): void => withdrawRow(db, inspections, id)
