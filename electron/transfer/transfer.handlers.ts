import type { transferContract } from '@shared/contract/transfer.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { bringIn } from './bring-in.service.ts'
import { describeExport, exportBody } from './export-body.service.ts'
import { lookAtFile } from './look.service.ts'
import { forgetLooked } from './looked-at.ts'
import { findExportMark, listTransfers, withoutCut } from './transfers.repo.ts'

const named = (db: ReadDb) =>
  listTransfers(db).map(({ people: _forLaterMoves, ...each }) => ({
    ...each,
    bodyName: getBody(db, each.bodyId).name,
  }))

export const transferHandlers: Handlers<MethodsOf<typeof transferContract>> = {
  'transfer.describe': (db, { bodyId }) => describeExport(db, bodyId),
  'transfer.export': exportBody,
  'transfer.look': lookAtFile,
  'transfer.bring': bringIn,
  'transfer.forget': async (_input, { app }) => {
    await forgetLooked(app)
    return {}
  },
  'transfer.list': (db) => ({ mark: withoutCut(findExportMark(db)), transfers: named(db) }),
}
