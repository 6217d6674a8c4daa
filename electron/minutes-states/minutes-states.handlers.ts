import type { minutesStatesContract } from '@shared/contract/minutes-states.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { compareMinutes } from './compare.service.ts'
import { correctMinutes, listLines, withdrawCorrection } from './corrections.service.ts'
import { signMinutes, withdrawSignature } from './signing.service.ts'
import { minutesBefore, showStanding } from './standing.service.ts'
import { approveMinutes, moveMinutes } from './steps.service.ts'

export const minutesStatesHandlers: Handlers<MethodsOf<typeof minutesStatesContract>> = {
  'minutesStates.get': (db, { meetingId }, app) => showStanding(db, meetingId, app.clock.today()),
  'minutesStates.before': (db, { meetingId }) => minutesBefore(db, meetingId),
  'minutesStates.lines': (db, { meetingId }, app) => listLines(db, meetingId, app.clock.today()),
  'minutesStates.compare': (db, input, app) => compareMinutes(db, input, app.clock.today()),
  'minutesStates.move': (db, input, app) => {
    moveMinutes(db, input, app.clock.today())
    return {}
  },
  'minutesStates.approve': (db, input, app) => {
    approveMinutes(db, input, app.clock.today())
    return {}
  },
  'minutesStates.sign': (db, input, app) => {
    signMinutes(db, input, app.clock.today())
    return {}
  },
  'minutesStates.withdrawSignature': (db, input, app) => {
    withdrawSignature(db, input, app.clock.today())
    return {}
  },
  'minutesStates.correct': (db, input, app) => {
    correctMinutes(db, input, app.clock.today())
    return {}
  },
  'minutesStates.withdrawCorrection': (db, { correctionId }) => {
    withdrawCorrection(db, correctionId)
    return {}
  },
}
