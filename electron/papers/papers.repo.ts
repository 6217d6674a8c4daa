import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Paper, PaperVersion } from '@shared/entities/paper.ts'
import type { ReadDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { listRows, parseRow } from '../db/table.ts'
import { papers, paperVersions } from '../db/tables.ts'

const standingItems = 'SELECT id FROM agendaItems WHERE meetingId = ? AND withdrawnAt IS NULL'

/** The papers of all items that stand on an agenda, in order within each item. */
export const listPapersOfMeeting = (db: ReadDb, meetingId: MeetingId): Paper[] =>
  listRows(db, papers, `WHERE itemId IN (${standingItems}) AND withdrawnAt IS NULL ORDER BY position, id`, [
    meetingId,
  ])

export interface Newest {
  readonly current: PaperVersion
  /** Versions that stand. */
  readonly versionCount: number
}

/** The newest version of each paper of a meeting, by paper. A paper that is only awaited has none. */
export const newestVersions = (db: ReadDb, meetingId: MeetingId): ReadonlyMap<string, Newest> => {
  // SQLite takes the bare columns from the row that has the max.
  const rows = db.sql
    .prepare(
      `SELECT v.*, max(v.version) AS newest, count(*) AS versionCount
       FROM papers p JOIN paperVersions v ON v.paperId = p.id
       WHERE p.itemId IN (${standingItems}) AND p.withdrawnAt IS NULL AND v.withdrawnAt IS NULL
       GROUP BY v.paperId`,
    )
    .all(meetingId) as SqlRow[]
  return new Map(
    rows.map((row) => {
      const current = parseRow(paperVersions, row)
      return [current.paperId, { current, versionCount: Number(row['versionCount']) }] as const
    }),
  )
}
