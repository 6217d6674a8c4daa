import type { Parsed } from '@shared/contract.ts'
import type { ActionId } from '@shared/entities/action.ts'
import type { Finding, FindingId, FindingKind } from '@shared/entities/finding.ts'
import type { InspectionPoint } from '@shared/entities/inspection.ts'
import { AppError } from '@shared/errors.ts'
import { raiseAction } from '../../actions/actions.service.ts'
import { given } from '../../db/given.ts'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { listPoints } from '../debrief/points.repo.ts'
import { getStandingInspection } from '../record/inspections.service.ts'
import {
  checkEvidenceRow,
  getEvidence,
  getFinding,
  getMilestone,
  insertEvidence,
  insertFinding,
  insertMilestone,
  keepStatement,
  listFindings,
  nextNumber,
  reachMilestoneRow,
  updateFinding,
  withdrawEvidence,
  withdrawFinding,
  withdrawMilestone,
} from './findings.repo.ts'

/*
 * No label says what was found: it may be embargoed, and a label stands on the Undo button of an inspection's page.
 */

/** Makes findings of points of the record. Throws `conflict` for one of another inspection, or that is a finding already. */
export const takeInPoints = (db: WriteDb, { inspectionId, pointIds }: Parsed<'findings.takeIn'>): void => {
  getStandingInspection(db, inspectionId)
  const taken = new Set(listFindings(db, inspectionId).map(({ pointId }) => pointId))
  const points = new Map(listPoints(db, inspectionId).map((point) => [point.id, point]))
  for (const pointId of new Set(pointIds)) {
    const point = points.get(pointId)
    if (point === undefined || taken.has(pointId)) throw notToBeTaken()
    insertFinding(db, { ...fromPoint(point), number: nextNumber(db, inspectionId) })
  }
  db.recorder.describe({ label: 'Take in findings', scope: inspectionId })
}

const fromPoint = (point: InspectionPoint): Omit<Finding, 'id' | 'number' | 'createdAt' | 'withdrawnAt'> => ({
  inspectionId: point.inspectionId,
  areaId: point.areaId,
  kind: kindOf(point.tag),
  words: point.words,
  page: point.reportPage,
  pointId: point.id,
})

const kindOf = (tag: InspectionPoint['tag']): FindingKind => (tag === 'note' ? 'improvement' : tag)

export const addFinding = (db: WriteDb, { inspectionId, ...draft }: Parsed<'findings.add'>): FindingId => {
  getStandingInspection(db, inspectionId)
  const number = nextNumber(db, inspectionId)
  const findingId = insertFinding(db, { inspectionId, ...draft, number, pointId: null })
  db.recorder.describe({ label: 'Add a finding', scope: inspectionId })
  return findingId
}

export const changeFinding = (db: WriteDb, { findingId, changes }: Parsed<'findings.update'>): void => {
  const { inspectionId } = getStanding(db, findingId)
  updateFinding(db, findingId, given(changes))
  db.recorder.describe({ label: 'Change a finding', scope: inspectionId })
}

/** It stays in the record of changes, and its actions in the register. */
export const takeOutFinding = (db: WriteDb, findingId: FindingId): void => {
  const { inspectionId } = getStanding(db, findingId)
  withdrawFinding(db, findingId)
  db.recorder.describe({ label: 'Take out a finding', scope: inspectionId })
}

/** An ordinary action of the register, which knows that it comes from this finding. */
export const raiseActionOf = (
  db: WriteDb,
  { findingId, ...draft }: Parsed<'findings.raiseAction'>,
  today: string,
): ActionId => {
  const { bodyId } = getStandingInspection(db, getStanding(db, findingId).inspectionId)
  const place = { bodyId, meetingId: null, itemId: null, lineId: null }
  const source = { origin: 'finding', originId: findingId } as const
  const actionId = raiseAction(db, { ...draft, ...place }, today, source)
  db.recorder.describe({ label: 'Add an action to a finding', scope: null })
  return actionId
}

export const addMilestone = (db: WriteDb, draft: Parsed<'findings.addMilestone'>): void => {
  const { inspectionId } = getStanding(db, draft.findingId)
  insertMilestone(db, { ...draft, reachedOn: null })
  db.recorder.describe({ label: 'Add a milestone', scope: inspectionId })
}

/** Throws `invalid_input` for a day to come. */
export const reachMilestone = (
  db: WriteDb,
  { milestoneId, reachedOn }: Parsed<'findings.reachMilestone'>,
  today: string,
): void => {
  const { inspectionId } = getStanding(db, getMilestone(db, milestoneId).findingId)
  if (reachedOn !== null) expectPast('reachedOn', reachedOn, today)
  reachMilestoneRow(db, milestoneId, reachedOn)
  const label = reachedOn === null ? 'Open a milestone again' : 'Reach a milestone'
  db.recorder.describe({ label, scope: inspectionId })
}

export const takeOutMilestone = (db: WriteDb, { milestoneId }: Parsed<'findings.takeOutMilestone'>): void => {
  const { inspectionId } = getStanding(db, getMilestone(db, milestoneId).findingId)
  withdrawMilestone(db, milestoneId)
  db.recorder.describe({ label: 'Take out a milestone', scope: inspectionId })
}

/** Throws `invalid_input` for days to come, and for a check without a name. */
export const addEvidence = (
  db: WriteDb,
  draft: Parsed<'findings.addEvidence'>,
  { today, who }: { readonly today: string; readonly who: string },
): void => {
  const { inspectionId } = getStanding(db, draft.findingId)
  expectPast('seenOn', draft.seenOn, today)
  if (draft.checkedBy !== '' || draft.checkedOn !== null) expectCheck(draft, today)
  insertEvidence(db, { ...draft, who })
  db.recorder.describe({ label: 'Add evidence', scope: inspectionId })
}

/** Says once who has checked it, and when. */
export const checkEvidence = (
  db: WriteDb,
  { evidenceId, checkedBy, checkedOn }: Parsed<'findings.checkEvidence'>,
  today: string,
): void => {
  const evidence = getEvidence(db, evidenceId)
  const { inspectionId } = getStanding(db, evidence.findingId)
  if (evidence.checkedOn !== null)
    throw new AppError('conflict', `${evidence.checkedBy} has checked this already. Nothing was changed.`)
  expectCheck({ checkedBy, checkedOn }, today)
  checkEvidenceRow(db, evidenceId, { checkedBy, checkedOn })
  db.recorder.describe({ label: 'Check evidence', scope: inspectionId })
}

export const takeOutEvidence = (db: WriteDb, { evidenceId }: Parsed<'findings.takeOutEvidence'>): void => {
  const { inspectionId } = getStanding(db, getEvidence(db, evidenceId).findingId)
  withdrawEvidence(db, evidenceId)
  db.recorder.describe({ label: 'Take out evidence', scope: inspectionId })
}

export const setStatement = (
  db: WriteDb,
  { inspectionId, statement }: Parsed<'findings.setStatement'>,
): void => {
  getStandingInspection(db, inspectionId)
  keepStatement(db, inspectionId, statement)
  db.recorder.describe({ label: 'Write the statement', scope: inspectionId })
}

/** Throws `conflict` where it was taken out meanwhile. */
const getStanding = (db: ReadDb, findingId: FindingId): Finding => {
  const found = getFinding(db, findingId)
  if (found.withdrawnAt === null) return found
  throw new AppError('conflict', 'This finding was taken out. Nothing was changed.', { findingId })
}

const notToBeTaken = (): AppError =>
  new AppError(
    'conflict',
    'One of these points is a finding already, or was taken out. Nothing was changed. Look at the list again.',
  )

const expectCheck = (
  { checkedBy, checkedOn }: { readonly checkedBy: string; readonly checkedOn: string | null },
  today: string,
): void => {
  if (checkedBy === '') throw refused('checkedBy', 'Say who has checked it.')
  if (checkedOn === null) throw refused('checkedOn', 'Give the day of the check.')
  expectPast('checkedOn', checkedOn, today)
}

const expectPast = (field: string, on: string, today: string): void => {
  if (on > today) throw refused(field, 'Give a day up to today.')
}

const refused = (field: string, message: string): AppError =>
  new AppError('invalid_input', `${message} Nothing was changed.`, { fields: [{ field, message }] })
