import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { Paper, PaperId, PaperVersion, PaperVersionId } from '@shared/entities/paper.ts'
import { AppError } from '@shared/errors.ts'
import type { Sibling } from '@shared/rules/position.ts'
import { v7 as uuidv7 } from 'uuid'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { SqlRow } from '../db/recorder.ts'
import { getRow, insertRow, listRows, parseRow, updateRow, withdrawRow } from '../db/table.ts'
import { papers, paperVersions } from '../db/tables.ts'

const standingItems = 'SELECT id FROM agendaItems WHERE meetingId = ? AND withdrawnAt IS NULL'

/** The papers of all items that stand on an agenda, in order within each item. */
export const listPapersOfMeeting = (db: ReadDb, meetingId: MeetingId): Paper[] =>
  listRows(db, papers, `WHERE itemId IN (${standingItems}) AND withdrawnAt IS NULL ORDER BY position, id`, [
    meetingId,
  ])

export interface Newest {
  readonly current: PaperVersion
  /** The instant at which the first version that stands came. */
  readonly firstCameAt: string
  /** Versions that stand. */
  readonly versionCount: number
}

/** The newest version of each paper of a meeting, by paper. A paper that is only awaited has none. */
export const newestVersions = (db: ReadDb, meetingId: MeetingId): ReadonlyMap<string, Newest> => {
  // SQLite takes the bare columns from the row that has the max.
  const rows = db.sql
    .prepare(
      `SELECT v.*, max(v.version) AS newest, count(*) AS versionCount,
         (SELECT f.addedAt FROM paperVersions f WHERE f.paperId = p.id AND f.withdrawnAt IS NULL
          ORDER BY f.version LIMIT 1) AS firstCameAt
       FROM papers p JOIN paperVersions v ON v.paperId = p.id
       WHERE p.itemId IN (${standingItems}) AND p.withdrawnAt IS NULL AND v.withdrawnAt IS NULL
       GROUP BY v.paperId`,
    )
    .all(meetingId) as SqlRow[]
  return new Map(
    rows.map((row) => {
      const current = parseRow(paperVersions, row)
      const firstCameAt = String(row['firstCameAt'])
      return [current.paperId, { current, firstCameAt, versionCount: Number(row['versionCount']) }] as const
    }),
  )
}

/** The instant at which the meeting's papers first went out: when its pack was issued, to whomever; null before that. */
export const findWentOutAt = (db: ReadDb, meetingId: MeetingId): string | null =>
  (db.sql
    .prepare('SELECT min(issuedAt) FROM issues WHERE meetingId = ? AND withdrawnAt IS NULL')
    .pluck()
    .get(meetingId) as string | null | undefined) ?? null

/** The papers of one item, in order. */
export const listPapersOf = (db: ReadDb, itemId: AgendaItemId): Paper[] =>
  listRows(db, papers, 'WHERE itemId = ? AND withdrawnAt IS NULL ORDER BY position, id', [itemId])

/** All that ever stood with an item, those taken off too. */
export const listPaperPositions = (db: ReadDb, itemId: AgendaItemId): Sibling[] =>
  db.sql.prepare('SELECT id, position, withdrawnAt FROM papers WHERE itemId = ?').all(itemId) as Sibling[]

/** The versions of a paper that stand, the oldest first. */
export const listVersions = (db: ReadDb, paperId: PaperId): PaperVersion[] =>
  listRows(db, paperVersions, 'WHERE paperId = ? AND withdrawnAt IS NULL ORDER BY version', [paperId])

/** A paper that stands. Throws `not_found`, or `conflict` when it was taken off. */
export const getStandingPaper = (db: ReadDb, paperId: PaperId): Paper => {
  const paper = getRow(db, papers, paperId)
  if (paper.withdrawnAt === null) return paper
  throw new AppError(
    'conflict',
    `“${paper.title}” was taken off the agenda. Nothing was changed. Undo brings it back.`,
    { paperId },
  )
}

/** Throws `not_found`. */
export const getVersion = (db: ReadDb, versionId: PaperVersionId): PaperVersion =>
  getRow(db, paperVersions, versionId)

/** What a paper is made with; all else starts empty. */
export type NewPaper = Pick<Paper, 'itemId' | 'position' | 'title' | 'author' | 'purpose'> & Partial<Paper>

/** Nobody has said more of it yet; it is no more confidential than its item. */
const untouched = {
  ownReference: '',
  isConfidential: false,
  reasonCode: null,
  confidentialUntil: null,
  publicLine: '',
  awaitedFrom: '',
  awaitedBy: null,
  isTabled: false,
  coverSheet: null,
}

/** Makes a paper; answers its id. */
export const insertPaper = (db: WriteDb, values: NewPaper): PaperId => {
  const id = uuidv7() as PaperId
  insertRow(db, papers, { ...untouched, ...values, id, createdAt: db.recorder.at, withdrawnAt: null })
  return id
}

/** Makes a version; its blob is in the file. */
export const insertVersion = (
  db: WriteDb,
  values: Omit<PaperVersion, 'id' | 'createdAt' | 'withdrawnAt'>,
): void =>
  insertRow(db, paperVersions, {
    ...values,
    id: uuidv7() as PaperVersionId,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

/** Throws `not_found`. */
export const updatePaper = (db: WriteDb, paperId: PaperId, changes: Partial<Paper>): void =>
  updateRow(db, papers, paperId, changes)

/** Throws `not_found`. */
export const updateVersion = (
  db: WriteDb,
  versionId: PaperVersionId,
  changes: Pick<PaperVersion, 'examination' | 'rendition'>,
): void => updateRow(db, paperVersions, versionId, changes)

/** Takes it out of use; its versions stay with it. */
export const withdrawPaper = (db: WriteDb, paperId: PaperId): void => withdrawRow(db, papers, paperId)
