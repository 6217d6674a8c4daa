import type { readerContract } from '@shared/contract/reader.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'
import { readersHome } from './home.service.ts'
import { changeNote, saveNote, shareNote, takeOutNote } from './notes.service.ts'
import { openPack, setPlace, showPack } from './pack.service.ts'
import { addEvidence, sayToClerk, takeBack } from './saying.service.ts'

export const readerHandlers: Handlers<MethodsOf<typeof readerContract>> = {
  'review.home': (db, _input, app) => readersHome(db, app.clock.today()),
  'review.pack': (db, input) => showPack(db, input),
  'review.openPack': ({ issueId }, { app }) => openPack(app, issueId),
  'review.setPlace': (db, input) => {
    setPlace(db, input)
    return {}
  },
  'review.saveNote': (db, input, app) => ({ noteId: saveNote(db, input, app.clock.today()) }),
  'review.changeNote': (db, input, app) => {
    changeNote(db, input, app.clock.today())
    return {}
  },
  'review.withdrawNote': (db, { noteId }) => {
    takeOutNote(db, noteId)
    return {}
  },
  'review.shareNote': (db, input, app) => {
    shareNote(db, input, app.clock.today())
    return {}
  },
  'review.say': (db, input, app) => ({ replyId: sayToClerk(db, input, app.clock.today()) }),
  'review.addEvidence': async (input, { app }) => ({ replyId: await addEvidence(app, input) }),
  'review.takeBack': (db, { replyId }) => {
    takeBack(db, replyId)
    return {}
  },
}
