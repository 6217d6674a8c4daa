import type {
  EmbargoPerson,
  EmbargoPersonId,
  EmbargoTelling,
  InspectionMinuting,
} from '@shared/entities/embargo.ts'
import type { Inspection, InspectionId } from '@shared/entities/inspection.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { embargoPeople, embargoTellings, inspectionMinutings, inspections } from '../../db/tables.ts'

type New<Row> = Omit<Row, 'id' | 'createdAt' | 'withdrawnAt'>

/** Every inspection of the file, whichever board's. */
export const listAllInspections = (db: ReadDb): Inspection[] =>
  listRows(db, inspections, 'WHERE withdrawnAt IS NULL')

/** Who may know or was told, in the order in which they were entered. */
export const listEmbargoPeople = (db: ReadDb, inspectionId: InspectionId): EmbargoPerson[] =>
  listRows(db, embargoPeople, 'WHERE withdrawnAt IS NULL AND inspectionId = ? ORDER BY createdAt, id', [
    inspectionId,
  ])

/** Throws `not_found`. */
export const getEmbargoPerson = (db: ReadDb, id: EmbargoPersonId): EmbargoPerson =>
  getRow(db, embargoPeople, id)

export const insertEmbargoPerson = (db: WriteDb, values: New<EmbargoPerson>): EmbargoPersonId => {
  const id = uuidv7() as EmbargoPersonId
  insertRow(db, embargoPeople, { id, ...values, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

export const updateEmbargoPerson = (
  db: WriteDb,
  id: EmbargoPersonId,
  changes: Partial<EmbargoPerson>,
): void => updateRow(db, embargoPeople, id, changes)

export const withdrawEmbargoPerson = (db: WriteDb, id: EmbargoPersonId): void =>
  withdrawRow(db, embargoPeople, id)

/** All that was told of one inspection, by day. */
export const listTellings = (db: ReadDb, inspectionId: InspectionId): EmbargoTelling[] =>
  listRows(
    db,
    embargoTellings,
    `WHERE withdrawnAt IS NULL AND embargoPersonId IN (SELECT id FROM embargoPeople WHERE inspectionId = ?)
     ORDER BY toldOn, createdAt, id`,
    [inspectionId],
  )

export const insertTelling = (db: WriteDb, values: New<EmbargoTelling>): void =>
  insertRow(db, embargoTellings, {
    id: uuidv7() as EmbargoTelling['id'],
    ...values,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

/** Where its debrief was minuted. */
export const listMinutings = (db: ReadDb, inspectionId: InspectionId): InspectionMinuting[] =>
  listRows(db, inspectionMinutings, 'WHERE withdrawnAt IS NULL AND inspectionId = ? ORDER BY minutedOn, id', [
    inspectionId,
  ])

/** Throws `not_found`. */
export const getMinuting = (db: ReadDb, id: InspectionMinuting['id']): InspectionMinuting =>
  getRow(db, inspectionMinutings, id)

export const insertMinuting = (db: WriteDb, values: New<InspectionMinuting>): void =>
  insertRow(db, inspectionMinutings, {
    id: uuidv7() as InspectionMinuting['id'],
    ...values,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

export const updateMinuting = (
  db: WriteDb,
  id: InspectionMinuting['id'],
  changes: Partial<InspectionMinuting>,
): void => updateRow(db, inspectionMinutings, id, changes)
