import type { returnsContract } from '@shared/contract/returns.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { decideEntries, undoDecisions } from './decide.service.ts'
import { showAsked } from './asked-return.ts'
import { layOutFile, saveFile } from './files-shown.service.ts'
import { openReturn } from './open-return.service.ts'
import { answerNote, showNotes } from './notes-answered.service.ts'
import { countToSend, saveReturn } from './save-return.service.ts'
import { showReturn, showReturns } from './view-returns.service.ts'

export const returnsHandlers: Handlers<MethodsOf<typeof returnsContract>> = {
  'returns.save': saveReturn,
  'returns.toSend': countToSend,
  'returns.open': openReturn,
  'returns.asked': (_db, _input, app) => showAsked(app),
  'returns.viewFile': (input, { app }) => layOutFile(app, input),
  'returns.saveFile': (input, { app }) => saveFile(app, input),
  'returns.list': (db, _input, app) => showReturns(db, app.clock.today()),
  'returns.get': (db, { returnId }, app) => showReturn(db, returnId, app.clock.today()),
  'returns.notes': (db) => showNotes(db),
  'returns.answer': (db, input, app) => {
    answerNote(db, input, app.clock.today())
    return {}
  },
  'returns.decide': (db, input, app) => decideEntries(db, input, app.clock.today()),
  'returns.undo': (db, input, app) => undoDecisions(db, input, app.clock.today()),
}
