import type { packContract } from '@shared/contract/pack.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import { chooseLast } from '../pack/last/last-choices.ts'
import { showLast } from '../pack/last/show-last.service.ts'
import { previewPack, savePack } from './pack-jobs.service.ts'
import { listPacks } from './packs.repo.ts'
import { saveHtml } from './save-html.service.ts'

export const packHandlers: Handlers<MethodsOf<typeof packContract>> = {
  'pack.preview': previewPack,
  'pack.save': savePack,
  'pack.saveHtml': saveHtml,
  'pack.last': (db, { meetingId }, app) => showLast(db, meetingId, app.clock.today()),
  'pack.chooseLast': (db, { bodyId, ...chosen }) => {
    chooseLast(db, getBody(db, bodyId).id, chosen)
    return {}
  },
  'pack.saved': (db, { meetingId }) => listPacks(db, meetingId),
}
