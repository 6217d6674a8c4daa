import type {
  Finding,
  FindingEvidence,
  FindingEvidenceId,
  FindingId,
  FindingPlan,
  Milestone,
  MilestoneId,
} from '@shared/entities/finding.ts'
import type { InspectionId } from '@shared/entities/inspection.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { findingEvidence, findingPlans, findings, milestones } from '../../db/tables.ts'

type New<Row> = Omit<Row, 'id' | 'createdAt' | 'withdrawnAt'>

const stored = (db: WriteDb) => ({ createdAt: db.recorder.at, withdrawnAt: null })

/** Throws `not_found`. One that was taken out is found too; so it is with the others here. */
export const getFinding = (db: ReadDb, id: FindingId): Finding => getRow(db, findings, id)

/** In the order of the report. */
export const listFindings = (db: ReadDb, inspectionId: InspectionId): Finding[] =>
  listRows(db, findings, 'WHERE inspectionId = ? AND withdrawnAt IS NULL ORDER BY number, id', [inspectionId])

/** The number of the next finding; those that were taken out keep theirs. */
export const nextNumber = (db: ReadDb, inspectionId: InspectionId): number =>
  db.sql
    .prepare('SELECT coalesce(max(number), 0) + 1 FROM findings WHERE inspectionId = ?')
    .pluck()
    .get(inspectionId) as number

export const insertFinding = (db: WriteDb, values: New<Finding>): FindingId => {
  const id = uuidv7() as FindingId
  insertRow(db, findings, { id, ...values, ...stored(db) })
  return id
}

export const updateFinding = (db: WriteDb, id: FindingId, changes: Partial<Finding>): void =>
  updateRow(db, findings, id, changes)

export const withdrawFinding = (db: WriteDb, id: FindingId): void => withdrawRow(db, findings, id)

export const getMilestone = (db: ReadDb, id: MilestoneId): Milestone => getRow(db, milestones, id)

/** By due day. */
export const listMilestones = (db: ReadDb, id: FindingId): Milestone[] =>
  listRows(db, milestones, 'WHERE findingId = ? AND withdrawnAt IS NULL ORDER BY dueOn, id', [id])

export const insertMilestone = (db: WriteDb, values: New<Milestone>): void =>
  insertRow(db, milestones, { id: uuidv7() as MilestoneId, ...values, ...stored(db) })

export const reachMilestoneRow = (db: WriteDb, id: MilestoneId, reachedOn: string | null): void =>
  updateRow(db, milestones, id, { reachedOn })

export const withdrawMilestone = (db: WriteDb, id: MilestoneId): void => withdrawRow(db, milestones, id)

export const getEvidence = (db: ReadDb, id: FindingEvidenceId): FindingEvidence =>
  getRow(db, findingEvidence, id)

/** By the day of which it tells. */
export const listEvidence = (db: ReadDb, id: FindingId): FindingEvidence[] =>
  listRows(db, findingEvidence, 'WHERE findingId = ? AND withdrawnAt IS NULL ORDER BY seenOn, id', [id])

export const insertEvidence = (db: WriteDb, values: New<FindingEvidence>): void =>
  insertRow(db, findingEvidence, { id: uuidv7() as FindingEvidenceId, ...values, ...stored(db) })

export const checkEvidenceRow = (
  db: WriteDb,
  id: FindingEvidenceId,
  check: Pick<FindingEvidence, 'checkedBy' | 'checkedOn'>,
): void => updateRow(db, findingEvidence, id, check)

export const withdrawEvidence = (db: WriteDb, id: FindingEvidenceId): void =>
  withdrawRow(db, findingEvidence, id)

/** Null while nothing is said in answer to the whole. */
export const findPlan = (db: ReadDb, inspectionId: InspectionId): FindingPlan | null =>
  listRows(db, findingPlans, 'WHERE inspectionId = ? AND withdrawnAt IS NULL', [inspectionId])[0] ?? null

export const keepStatement = (db: WriteDb, inspectionId: InspectionId, statement: string): void => {
  const plan = findPlan(db, inspectionId)
  if (plan !== null) return updateRow(db, findingPlans, plan.id, { statement })
  insertRow(db, findingPlans, {
    id: uuidv7() as FindingPlan['id'],
    inspectionId,
    statement,
    ...stored(db),
  })
}
