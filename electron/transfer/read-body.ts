import type { BodyId } from '@shared/entities/body.ts'
import type { ReadDb } from '../db/handles.ts'
import { gatherBody, type BodyRows } from './gather-body.ts'
import { findExportMark } from './transfers.repo.ts'

/** A body of another file, with the links that were cut when it went into that one. */
export const readBody = (there: ReadDb, bodyId: BodyId): BodyRows => {
  const body = gatherBody(there, bodyId)
  const mark = findExportMark(there)
  return mark?.bodyId === bodyId ? { ...body, cut: [...body.cut, ...mark.cut] } : body
}
