import type { frameworksContract } from '@shared/contract/frameworks.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'
import { redoLast, undoLast, undoState } from '../../undo/undo.service.ts'
import {
  changeFramework,
  defineFramework,
  frameworksScope,
  overrideFact,
  takeBackOverride,
  takeOutFramework,
} from './frameworks.service.ts'
import { chooseFrameworks, listFrameworks, readClocks, readFramework } from './read-frameworks.ts'

/** A command that answers nothing but "done". */
const done =
  <Args extends readonly unknown[]>(deed: (...args: Args) => void) =>
  (...args: Args): Record<string, never> => {
    deed(...args)
    return {}
  }

export const frameworksHandlers: Handlers<MethodsOf<typeof frameworksContract>> = {
  'frameworks.list': (db, { bodyId }, app) => listFrameworks(db, bodyId, app.clock.today()),
  'frameworks.get': (db, { bodyId, frameworkId }, app) =>
    readFramework(db, bodyId, frameworkId, app.clock.today()),
  'frameworks.choose': (db, { bodyId, on }) => ({ choices: chooseFrameworks(db, bodyId, on) }),
  'frameworks.clocks': (db, { bodyId, frameworkId, days }) => readClocks(db, bodyId, frameworkId, days),
  'frameworks.override': (db, input) => ({ overrideId: overrideFact(db, input) }),
  'frameworks.takeBackOverride': done((db, { overrideId }) => takeBackOverride(db, overrideId)),
  'frameworks.define': (db, input) => ({ ownFrameworkId: defineFramework(db, input) }),
  'frameworks.change': done(changeFramework),
  'frameworks.withdraw': done((db, { ownFrameworkId }) => takeOutFramework(db, ownFrameworkId)),
  'frameworks.undoState': (db, { bodyId }) => ({ ...undoState(db, frameworksScope(bodyId)) }),
  'frameworks.undo': (db, { bodyId }) => ({ ...undoLast(db, frameworksScope(bodyId)) }),
  'frameworks.redo': (db, { bodyId }) => ({ ...redoLast(db, frameworksScope(bodyId)) }),
}
