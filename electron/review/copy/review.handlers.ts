import type { reviewContract } from '@shared/contract/review.ts'
import type { Handlers, MethodsOf } from '../../app/handler.ts'
import { makeCopies } from './make-copies.service.ts'
import { showProspects } from './prospects.service.ts'

export const reviewHandlers: Handlers<MethodsOf<typeof reviewContract>> = {
  'review.prospects': (db, { bodyIds }, app) => showProspects(db, bodyIds, app.clock.today()),
  'review.makeCopy': makeCopies,
}
