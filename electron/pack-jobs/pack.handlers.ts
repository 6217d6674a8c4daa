import type { packContract } from '@shared/contract/pack.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { previewPack, savePack } from './pack-jobs.service.ts'
import { listPacks } from './packs.repo.ts'

export const packHandlers: Handlers<MethodsOf<typeof packContract>> = {
  'pack.preview': previewPack,
  'pack.save': savePack,
  'pack.saved': (db, { meetingId }) => listPacks(db, meetingId),
}
