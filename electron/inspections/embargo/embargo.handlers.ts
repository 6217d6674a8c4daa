import type { embargoContract } from '@shared/contract/embargo.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'
import { allow, allowBoard, lift, markInRoom, noteRelease, strike, tell } from './embargo.service.ts'
import { minuteDebrief } from './minute-debrief.ts'
import { readEmbargo } from './read-embargo.ts'

export const embargoHandlers: Handlers<MethodsOf<typeof embargoContract>> = {
  'embargo.get': (db, { inspectionId }, app) => readEmbargo(db, inspectionId, app.clock.today()),
  'embargo.allow': (db, input) => ({ embargoPersonId: allow(db, input) }),
  'embargo.allowBoard': (db, input, app) => ({ added: allowBoard(db, input, app.clock.today()) }),
  'embargo.markInRoom': (db, input) => {
    markInRoom(db, input)
    return {}
  },
  'embargo.strike': (db, { embargoPersonId }) => {
    strike(db, embargoPersonId)
    return {}
  },
  'embargo.tell': (db, input, app) => {
    tell(db, input, app.clock.today())
    return {}
  },
  'embargo.lift': (db, input, app) => {
    lift(db, input, app.clock.today())
    return {}
  },
  'embargo.minute': (db, input, app) => ({ itemId: minuteDebrief(db, input, app.clock.today()) }),
  'embargo.noteRelease': (db, input, app) => {
    noteRelease(db, input, app.clock.today())
    return {}
  },
}
