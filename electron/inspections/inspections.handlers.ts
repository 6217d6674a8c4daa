import type { inspectionsContract } from '@shared/contract/inspections.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { redoLast, undoLast, undoState } from '../undo/undo.service.ts'
import { findLine } from './debrief/points.repo.ts'
import { addPoint, changePoint, keepLine, takeOutPoint } from './debrief/points.service.ts'
import {
  addAccuracyPoint,
  changeAccuracyPoint,
  gradeArea,
  linkPoint,
  takeOutAccuracyPoint,
} from './report/report.service.ts'
import { readWhole } from './record/read-whole.ts'
import {
  addInspection,
  changeInspection,
  readInspections,
  takeOutInspection,
} from './record/inspections.service.ts'

/** A command that answers nothing but "done". */
const done =
  <Args extends readonly unknown[]>(deed: (...args: Args) => void) =>
  (...args: Args): Record<string, never> => {
    deed(...args)
    return {}
  }

export const inspectionsHandlers: Handlers<MethodsOf<typeof inspectionsContract>> = {
  'inspections.list': (db, { bodyId }, app) => {
    const today = app.clock.today()
    return { today, inspections: readInspections(db, bodyId, today) }
  },
  'inspections.get': (db, { inspectionId }, app) => readWhole(db, inspectionId, app.clock.today()),
  'inspections.add': (db, input) => ({ inspectionId: addInspection(db, input) }),
  'inspections.update': done(changeInspection),
  'inspections.withdraw': done((db, { inspectionId }) => takeOutInspection(db, inspectionId)),
  'inspections.addPoint': (db, input) => ({ pointId: addPoint(db, input) }),
  'inspections.changePoint': done(changePoint),
  'inspections.withdrawPoint': done((db, { pointId }) => takeOutPoint(db, pointId)),
  'inspections.linkPoint': done(linkPoint),
  'inspections.grade': done(gradeArea),
  'inspections.addAccuracyPoint': (db, input) => ({ accuracyPointId: addAccuracyPoint(db, input) }),
  'inspections.changeAccuracyPoint': done(changeAccuracyPoint),
  'inspections.withdrawAccuracyPoint': done((db, { accuracyPointId }) =>
    takeOutAccuracyPoint(db, accuracyPointId),
  ),
  'inspections.line': (db, { inspectionId }) => ({ draft: findLine(db, inspectionId) }),
  'inspections.keepLine': done(keepLine),
  'inspections.undoState': (db, { inspectionId }) => ({ ...undoState(db, inspectionId) }),
  'inspections.undo': (db, { inspectionId }) => ({ ...undoLast(db, inspectionId) }),
  'inspections.redo': (db, { inspectionId }) => ({ ...redoLast(db, inspectionId) }),
}
