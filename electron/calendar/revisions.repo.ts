import type { ReadDb } from '../db/handles.ts'

/**
 * How often each record was changed, by the log of the file: a number that only grows, since undoing is a change of its own.
 * What has changed in a way that no calendar shows counts too. Records that were never changed are left out.
 */
export const revisionsOf = (db: ReadDb, table: 'meetings' | 'actions'): ReadonlyMap<string, number> =>
  new Map(
    db.sql
      .prepare(
        'SELECT rowId, count(*) AS changes FROM changes WHERE tableName = ? AND before IS NOT NULL GROUP BY rowId',
      )
      .raw()
      .all(table) as [string, number][],
  )
