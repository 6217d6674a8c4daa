import type { packContract } from '@shared/contract/pack.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { previewPack, savePack } from './pack-jobs.service.ts'
import { listPacks } from './packs.repo.ts'
import { saveHtml } from './save-html.service.ts'

export const packHandlers: Handlers<MethodsOf<typeof packContract>> = {
  'pack.preview': previewPack,
  'pack.save': savePack,
  'pack.saveHtml': saveHtml,
  'pack.saved': (db, { meetingId }) => listPacks(db, meetingId),
}
