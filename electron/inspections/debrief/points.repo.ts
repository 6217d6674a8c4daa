import {
  type InspectionId,
  type InspectionPoint,
  type InspectionPointId,
  pointDraft,
  type PointDraft,
} from '@shared/entities/inspection.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { inspectionPoints } from '../../db/tables.ts'

/** The points of an inspection, of every stage, in the order in which they were entered. */
export const listPoints = (db: ReadDb, inspectionId: InspectionId): InspectionPoint[] =>
  listRows(db, inspectionPoints, 'WHERE withdrawnAt IS NULL AND inspectionId = ? ORDER BY createdAt, id', [
    inspectionId,
  ])

/** Throws `not_found`. One that was taken out is found too. */
export const getPoint = (db: ReadDb, id: InspectionPointId): InspectionPoint =>
  getRow(db, inspectionPoints, id)

export const insertPoint = (
  db: WriteDb,
  values: Omit<InspectionPoint, 'id' | 'createdAt' | 'withdrawnAt'>,
): InspectionPointId => {
  const id = uuidv7() as InspectionPointId
  insertRow(db, inspectionPoints, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updatePoint = (db: WriteDb, id: InspectionPointId, changes: Partial<InspectionPoint>): void =>
  updateRow(db, inspectionPoints, id, changes)

export const withdrawPointRow = (db: WriteDb, id: InspectionPointId): void =>
  withdrawRow(db, inspectionPoints, id)

/** The line that is being typed, or null. */
export const findLine = (db: ReadDb, inspectionId: InspectionId): PointDraft | null => {
  const draft = db.sql
    .prepare('SELECT draft FROM pointDrafts WHERE inspectionId = ?')
    .pluck()
    .get(inspectionId) as string | undefined
  return draft === undefined ? null : pointDraft.parse(JSON.parse(draft))
}

/** Keeps what is being typed. Past the log, which would fill with keystrokes; still in the file when it is answered. */
export const putLine = (db: WriteDb, inspectionId: InspectionId, draft: PointDraft): void => {
  db.sql
    .prepare(
      `INSERT INTO pointDrafts (inspectionId, draft, savedAt) VALUES (?, ?, ?)
       ON CONFLICT (inspectionId) DO UPDATE SET draft = excluded.draft, savedAt = excluded.savedAt`,
    )
    .run(inspectionId, JSON.stringify(draft), db.recorder.at)
}

/** Once it is a point, or was cleared. */
export const dropLine = (db: WriteDb, inspectionId: InspectionId): void => {
  db.sql.prepare('DELETE FROM pointDrafts WHERE inspectionId = ?').run(inspectionId)
}
