import type { motionsContract } from '@shared/contract/motions.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { getDecisions } from './decisions-view.service.ts'
import { proposeExclusion } from './exclusion.service.ts'
import { amend, correct, endMotion, move } from './motions.service.ts'
import { findResolutions } from './register.service.ts'
import { decide, withdrawDecision } from './resolving.service.ts'
import { put, takeBack } from './voting.service.ts'

export const motionsHandlers: Handlers<MethodsOf<typeof motionsContract>> = {
  'motions.get': (db, { itemId }) => getDecisions(db, itemId),
  'motions.move': (db, input) => ({ motionId: move(db, input) }),
  'motions.amend': (db, input) => ({ motionId: amend(db, input) }),
  'motions.correct': (db, input) => {
    correct(db, input)
    return {}
  },
  'motions.end': (db, input) => {
    endMotion(db, input)
    return {}
  },
  'motions.put': put,
  'motions.takeBack': (db, { voteId }) => {
    takeBack(db, voteId)
    return {}
  },
  'motions.decide': decide,
  'motions.withdrawDecision': (db, { resolutionId }) => {
    withdrawDecision(db, resolutionId)
    return {}
  },
  'motions.exclusion': (db, { itemId }) => proposeExclusion(db, itemId),
  'resolutions.find': findResolutions,
}
