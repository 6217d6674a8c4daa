import type { trialsContract } from '@shared/contract/trials.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'
import { listTrials, showTrial } from './list-trials.service.ts'
import {
  addReading,
  changeTrial,
  concludeTrial,
  raiseActionOf,
  startTrial,
  takeOutReading,
  takeOutTrial,
} from './trials.service.ts'

export const trialsHandlers: Handlers<MethodsOf<typeof trialsContract>> = {
  'trials.list': (db, { bodyId }, app) => listTrials(db, bodyId, app.clock.today()),
  'trials.get': (db, { trialId }, app) => showTrial(db, trialId, app.clock.today()),
  'trials.start': (db, input) => ({ trialId: startTrial(db, input) }),
  'trials.update': (db, input) => {
    changeTrial(db, input)
    return {}
  },
  'trials.conclude': (db, input, app) => {
    concludeTrial(db, input, app.clock.today())
    return {}
  },
  'trials.addReading': (db, input, app) => ({
    readingId: addReading(db, input, { today: app.clock.today(), who: app.who }),
  }),
  'trials.takeOutReading': (db, { readingId }) => {
    takeOutReading(db, readingId)
    return {}
  },
  'trials.takeOut': (db, { trialId }) => {
    takeOutTrial(db, trialId)
    return {}
  },
  'trials.raiseAction': (db, input, app) => ({
    actionId: raiseActionOf(db, input, app.clock.today()),
  }),
}
