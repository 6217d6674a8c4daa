import type { registerContract } from '@shared/contract/register.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { redoLast, undoLast, undoState } from '../undo/undo.service.ts'
import { changeMany } from './change-many.service.ts'
import { showRows } from './list-actions.service.ts'
import { showProgress } from './progress.service.ts'
import { showBoard, showDays } from './register-layouts.service.ts'
import { idsOf, wantedRows } from './register-rows.service.ts'
import { registerScope } from './register-scope.ts'
import { keepView, listViews, takeOutView } from './views.service.ts'

export const registerHandlers: Handlers<MethodsOf<typeof registerContract>> = {
  'register.rows': (db, input, app) => showRows(db, input, app.clock.today()),
  'register.ids': (db, { limit, offset, ...wanted }, app) =>
    idsOf(db, wantedRows(db, wanted, app.clock.today()), { limit, offset }),
  'register.board': (db, input, app) => showBoard(db, input, app.clock.today()),
  'register.days': (db, input, app) => showDays(db, input, app.clock.today()),
  'register.progress': (db, input, app) => showProgress(db, input, app.clock.today()),
  'register.change': (db, input, app) => ({
    changed: changeMany(db, input, { today: app.clock.today(), who: app.who }),
  }),
  'register.undoState': (db) => ({ ...undoState(db, registerScope) }),
  'register.undo': (db) => ({ ...undoLast(db, registerScope) }),
  'register.redo': (db) => ({ ...redoLast(db, registerScope) }),
  'register.views': (db, { bodyId }) => listViews(db, bodyId),
  'register.keepView': (db, input) => ({ viewId: keepView(db, input) }),
  'register.takeOutView': (db, { viewId }) => {
    takeOutView(db, viewId)
    return {}
  },
}
