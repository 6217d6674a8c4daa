import type { evidenceContract } from '@shared/contract/evidence.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import {
  addEvidence,
  layOutEvidence,
  saveEvidence,
  showEvidence,
  takeOutEvidence,
} from './evidence.service.ts'

export const evidenceHandlers: Handlers<MethodsOf<typeof evidenceContract>> = {
  'evidence.list': (db, { actionId }) => showEvidence(db, actionId),
  'evidence.add': async (input, { app }) => ({ evidenceId: await addEvidence(app, input) }),
  'evidence.view': ({ evidenceId }, { app }) => layOutEvidence(app, evidenceId),
  'evidence.save': ({ evidenceId }, { app }) => saveEvidence(app, evidenceId),
  'evidence.takeOut': (db, { evidenceId }) => {
    takeOutEvidence(db, evidenceId)
    return {}
  },
}
