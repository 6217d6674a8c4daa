import type { findingsContract } from '@shared/contract/findings.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'
import {
  addEvidence,
  addFinding,
  addMilestone,
  changeFinding,
  checkEvidence,
  raiseActionOf,
  reachMilestone,
  setStatement,
  takeInPoints,
  takeOutEvidence,
  takeOutFinding,
  takeOutMilestone,
} from './findings.service.ts'
import { listAnswered } from './list-findings.service.ts'
import { savePlan } from './save-plan.service.ts'

/** A command that answers nothing but "done". */
const done =
  <Args extends readonly unknown[]>(deed: (...args: Args) => void) =>
  (...args: Args): Record<string, never> => {
    deed(...args)
    return {}
  }

export const findingsHandlers: Handlers<MethodsOf<typeof findingsContract>> = {
  'findings.list': (db, { bodyId }, app) => listAnswered(db, bodyId, app.clock.today()),
  'findings.takeIn': done(takeInPoints),
  'findings.add': (db, input) => ({ findingId: addFinding(db, input) }),
  'findings.update': done(changeFinding),
  'findings.takeOut': done((db, { findingId }) => takeOutFinding(db, findingId)),
  'findings.raiseAction': (db, input, app) => ({ actionId: raiseActionOf(db, input, app.clock.today()) }),
  'findings.addMilestone': done(addMilestone),
  'findings.reachMilestone': done((db, input, app) => reachMilestone(db, input, app.clock.today())),
  'findings.takeOutMilestone': done(takeOutMilestone),
  'findings.addEvidence': done((db, input, app) =>
    addEvidence(db, input, { today: app.clock.today(), who: app.who }),
  ),
  'findings.checkEvidence': done((db, input, app) => checkEvidence(db, input, app.clock.today())),
  'findings.takeOutEvidence': done(takeOutEvidence),
  'findings.setStatement': done(setStatement),
  'findings.savePlan': savePlan,
}
