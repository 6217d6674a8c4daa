import type { Output } from '@shared/contract.ts'
import type { AnsweredInspection, ListedFinding } from '@shared/contract/findings.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { Finding } from '@shared/entities/finding.ts'
import type { Framework } from '@shared/entities/framework.ts'
import { type InspectionPoint, pointStages } from '@shared/entities/inspection.ts'
import type { ListedInspection } from '@shared/contract/inspections.ts'
import { findingProgress, progressSentence } from '@shared/rules/finding-progress.ts'
import { listActionsFrom } from '../../actions/actions.repo.ts'
import { described } from '../../actions/list-actions.service.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listPoints } from '../debrief/points.repo.ts'
import { frameworkFor } from '../frameworks/read-frameworks.ts'
import { readInspections } from '../record/inspections.service.ts'
import { findPlan, listEvidence, listFindings, listMilestones } from './findings.repo.ts'

/** Every inspection of a board with what was found. Throws `not_found` for a board that is not in the file. */
export const listAnswered = (db: ReadDb, bodyId: BodyId, today: string): Output<'findings.list'> => ({
  today,
  inspections: readInspections(db, bodyId, today).map((inspection) => answered(db, inspection, today)),
})

export const answered = (db: ReadDb, inspection: ListedInspection, today: string): AnsweredInspection => {
  const { id, bodyId, frameworkId } = inspection
  const framework = frameworkId === null ? null : frameworkFor(db, bodyId, frameworkId)
  const areas = framework?.areas.map((area) => ({ id: area.id, name: area.name })) ?? []
  const names = new Map<string, string>(areas.map((area) => [area.id, area.name]))
  const findings = listFindings(db, id)
  return {
    inspection,
    framework: framework === null ? '' : `${framework.name}, ${framework.version}`,
    areas,
    statements: framework === null ? [] : statementsOf(framework),
    statement: findPlan(db, id)?.statement ?? '',
    findings: findings.map((finding) => listed(db, finding, names, today)),
    points: pointsLeft(listPoints(db, id), findings),
  }
}

const listed = (
  db: ReadDb,
  finding: Finding,
  names: ReadonlyMap<string, string>,
  today: string,
): ListedFinding => {
  const actions = described(db, listActionsFrom(db, finding.id), today)
  const of = { actions, milestones: listMilestones(db, finding.id), evidence: listEvidence(db, finding.id) }
  return {
    ...finding,
    ...of,
    area: finding.areaId === null ? '' : (names.get(finding.areaId) ?? ''),
    progress: findingProgress(of),
    sentence: progressSentence(of, today),
  }
}

const statementsOf = ({ statements, sources }: Framework): AnsweredInspection['statements'] =>
  statements.map(({ id, title, text, confidence, sources: named }) => ({
    id,
    title,
    text,
    isSure: confidence === 'confirmed' || confidence === 'own',
    source: sources
      .filter((source) => named.includes(source.id))
      .map((source) => source.title)
      .join('; '),
  }))

/** Of the latest stage that has points: the report where it is there, else the draft, else what was said. */
const pointsLeft = (
  points: readonly InspectionPoint[],
  findings: readonly Finding[],
): AnsweredInspection['points'] => {
  const stage = pointStages.findLast((each) => points.some((point) => point.stage === each))
  const taken = new Set(findings.map(({ pointId }) => pointId))
  return points
    .filter((point) => point.stage === stage && !taken.has(point.id))
    .map(({ id, tag, words, reportPage }) => ({ id, stage: stage ?? 'debrief', tag, words, reportPage }))
}
