import { z } from 'zod'
import { actionId } from '../entities/action.ts'
import { bodyId } from '../entities/body.ts'
import {
  finding,
  findingEvidence,
  findingEvidenceId,
  findingId,
  findingPlan,
  milestone,
  milestoneId,
} from '../entities/finding.ts'
import { inspection, inspectionId, inspectionPoint, inspectionPointId } from '../entities/inspection.ts'
import { day } from '../entities/primitives.ts'
import { actionsContract } from './actions.ts'
import { command, job, query } from './define.ts'

const draft = finding.pick({ areaId: true, kind: true, words: true, page: true })

const listed = finding.extend({
  /** The name of its area; empty where there is none. */
  area: z.string(),
  progress: z.enum(['not-begun', 'under-way', 'to-check', 'shown']),
  /** What the progress rests on. */
  sentence: z.string(),
  actions: z.array(actionsContract['actions.get'].output.shape.action),
  /** By due day. */
  milestones: z.array(milestone),
  /** By the day of which it tells. */
  evidence: z.array(findingEvidence),
})
export type ListedFinding = z.infer<typeof listed>

const answered = z.object({
  inspection: inspection.extend({ isEmbargoed: z.boolean() }),
  /** Name and version of its framework; empty while none is chosen. */
  framework: z.string(),
  areas: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What must be written in answer to it, and how sure that is. */
  statements: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      isSure: z.boolean(),
      source: z.string(),
    }),
  ),
  statement: findingPlan.shape.statement,
  /** In the order of the report. */
  findings: z.array(listed),
  /** Points of the record that no finding was made from yet, those of the latest stage that has some. */
  points: z.array(inspectionPoint.pick({ id: true, stage: true, tag: true, words: true, reportPage: true })),
})
export type AnsweredInspection = z.infer<typeof answered>

/** For whom a plan is made: the people on the embargo's list and the board, or everybody. */
export const planReaders = z.enum(['board', 'public'])
export type PlanReaders = z.infer<typeof planReaders>

const done = z.object({})

export const findingsContract = {
  /** Every inspection of a board with what was found and how far it is answered; the latest first. */
  'findings.list': query(z.object({ bodyId }), z.object({ today: day, inspections: z.array(answered) })),
  /** Makes findings of points of the record, in their order, with their words, page and area. */
  'findings.takeIn': command(z.object({ inspectionId, pointIds: z.array(inspectionPointId).min(1) }), done),
  'findings.add': command(draft.extend({ inspectionId }), z.object({ findingId })),
  'findings.update': command(z.object({ findingId, changes: draft.partial() }), done),
  /** Takes out what was entered by mistake; its actions stay in the register. */
  'findings.takeOut': command(z.object({ findingId }), done),
  'findings.raiseAction': command(
    actionsContract['actions.raise'].input
      .omit({ bodyId: true, meetingId: true, itemId: true, lineId: true })
      .extend({ findingId }),
    z.object({ actionId }),
  ),
  'findings.addMilestone': command(milestone.pick({ findingId: true, text: true, dueOn: true }), done),
  /** Null: it is not reached after all. */
  'findings.reachMilestone': command(z.object({ milestoneId, reachedOn: day.nullable() }), done),
  'findings.takeOutMilestone': command(z.object({ milestoneId }), done),
  /** With who has checked it, where somebody has; else that is said later. */
  'findings.addEvidence': command(
    findingEvidence.pick({ findingId: true, seenOn: true, words: true, checkedBy: true, checkedOn: true }),
    done,
  ),
  /** Refused as `conflict` where it is checked already. */
  'findings.checkEvidence': command(
    z.object({ evidenceId: findingEvidenceId, checkedBy: findingEvidence.shape.checkedBy, checkedOn: day }),
    done,
  ),
  'findings.takeOutEvidence': command(z.object({ evidenceId: findingEvidenceId }), done),
  'findings.setStatement': command(z.object({ inspectionId, statement: findingPlan.shape.statement }), done),
  /**
   * The action plan in the order of the findings. Refused as `rule` for everybody while the inspection is embargoed. Null when
   * cancelled.
   */
  'findings.savePlan': job(
    z.object({ inspectionId, format: z.enum(['pdf', 'word']), readers: planReaders }),
    z.object({ fileName: z.string() }).nullable(),
  ),
}
