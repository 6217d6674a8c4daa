import type { PaperId } from '@shared/entities/paper.ts'
import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'

/** One row of the record that a deed changed. */
export interface LoggedRow {
  readonly tableName: string
  /** Null: the row was new. */
  readonly before: SqlRow | null
  readonly after: SqlRow
}

/** One command of the log, as far as it touched a paper. */
export interface LoggedDeed {
  readonly at: string
  readonly who: string
  readonly label: string
  readonly rows: readonly LoggedRow[]
}

type Found = {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly label: string
  readonly tableName: string
  readonly before: string | null
  readonly after: string
}

const ofPaper = 'x.rowId IN (SELECT @paperId UNION ALL SELECT id FROM paperVersions WHERE paperId = @paperId)'

/** What the log says of a paper and its versions, the latest first. */
export const listDeeds = (db: ReadDb, paperId: PaperId): LoggedDeed[] => {
  const rows = db.sql
    .prepare(
      `SELECT c.id, c.at, c.who, c.label, x.tableName, x.before, x.after
       FROM changes x JOIN commands c ON c.id = x.commandId
       WHERE x.tableName IN ('papers', 'paperVersions') AND ${ofPaper}
       ORDER BY c.seq DESC, x.ordinal`,
    )
    .all({ paperId }) as Found[]
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((found) => {
    const [first] = found
    return first === undefined
      ? []
      : [{ at: first.at, who: first.who, label: first.label, rows: found.map(parsed) }]
  })
}

const parsed = ({ tableName, before, after }: Found): LoggedRow => ({
  tableName,
  before: before === null ? null : (JSON.parse(before) as SqlRow),
  after: JSON.parse(after) as SqlRow,
})

/** Who put in each version of a paper, by the version's id. */
export const listWhoAdded = (db: ReadDb, paperId: PaperId): ReadonlyMap<string, string> => {
  const rows = db.sql
    .prepare(
      `SELECT x.rowId, c.who FROM changes x JOIN commands c ON c.id = x.commandId
       WHERE x.tableName = 'paperVersions' AND x.before IS NULL
         AND x.rowId IN (SELECT id FROM paperVersions WHERE paperId = ?)`,
    )
    .all(paperId) as { readonly rowId: string; readonly who: string }[]
  return new Map(rows.map(({ rowId, who }) => [rowId, who]))
}
