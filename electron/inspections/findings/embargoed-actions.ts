import type { ActionId } from '@shared/entities/action.ts'
import type { CopyFor } from '@shared/rules/embargo.ts'
import type { ReadDb } from '../../db/handles.ts'
import { embargoesAgainst } from '../embargo/embargoes.ts'

/**
 * Actions that carry an embargo against these readers on a day: those that come from a finding of an inspection under
 * embargo, the finding taken out or not. The clerk sees them. Their words are among `embargoedWords` too; this finds those
 * that are too short to be told from others.
 */
export const embargoedActions = (db: ReadDb, to: CopyFor, day: string): ReadonlySet<ActionId> => {
  const closed = embargoesAgainst(db, to, day).map(({ inspection }) => inspection.id)
  if (closed.length === 0) return new Set()
  const ids = db.sql
    .prepare(
      `SELECT a.id FROM actions a JOIN findings f ON f.id = a.originId
       WHERE a.origin = 'finding' AND f.inspectionId IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify(closed)) as ActionId[]
  return new Set(ids)
}
