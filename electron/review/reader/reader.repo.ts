import type { PageMapEntry } from '@shared/entities/issue.ts'
import { pageMapEntry } from '@shared/entities/issue.ts'
import type { EntryId, ReturnEntry } from '@shared/entities/return.ts'
import type { ReaderNote, ReaderNoteId, ReadingPlace, Reply, ReviewPack } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import { z } from 'zod'
import type { ReadDb, WriteDb } from '../../db/handles.ts'
import { findRow, getRow, insertRow, listRows, updateRow, withdrawRow } from '../../db/table.ts'
import { readerNotes, readingPlaces, replies, reviewPacks } from '../../db/tables.ts'

/** A pack of a review copy, with its map read. */
export interface MappedPack extends Omit<ReviewPack, 'pageMap'> {
  readonly pageMap: readonly PageMapEntry[]
}

const mapped = (pack: ReviewPack): MappedPack => ({
  ...pack,
  pageMap: z.array(pageMapEntry).parse(pack.pageMap),
})

/** All packs of the copy, those of one meeting in the order in which they were issued. */
export const listPacks = (db: ReadDb): MappedPack[] =>
  listRows(db, reviewPacks, 'WHERE withdrawnAt IS NULL ORDER BY issuedOn, id').map(mapped)

/** Throws `not_found`. */
export const getPack = (db: ReadDb, issueId: string): MappedPack => mapped(getRow(db, reviewPacks, issueId))

/** Standing notes, the earliest first. */
export const listNotes = (db: ReadDb): ReaderNote[] =>
  listRows(db, readerNotes, 'WHERE withdrawnAt IS NULL ORDER BY createdAt, id')

/** One that stands. Throws `not_found`. */
export const getNote = (db: ReadDb, noteId: ReaderNoteId): ReaderNote => {
  const note = getRow(db, readerNotes, noteId)
  if (note.withdrawnAt === null) return note
  throw new AppError('not_found', 'This note has been taken out. Nothing was changed.')
}

/** The note by which something was said, or null where it was said without one. */
export const findNoteOf = (db: ReadDb, replyId: EntryId): ReaderNote | null =>
  listRows(db, readerNotes, 'WHERE replyId = ? AND withdrawnAt IS NULL', [replyId])[0] ?? null

export const insertNote = (db: WriteDb, note: Omit<ReaderNote, 'createdAt' | 'withdrawnAt'>): void =>
  insertRow(db, readerNotes, { ...note, createdAt: db.recorder.at, withdrawnAt: null })

export const updateNote = (db: WriteDb, noteId: ReaderNoteId, changes: Partial<ReaderNote>): void =>
  updateRow(db, readerNotes, noteId, changes)

export const withdrawNote = (db: WriteDb, noteId: ReaderNoteId): void => withdrawRow(db, readerNotes, noteId)

/** What was said and not taken back, the earliest first. */
export const listReplies = (db: ReadDb): Reply[] =>
  listRows(db, replies, 'WHERE withdrawnAt IS NULL ORDER BY createdAt, id')

/** Throws `not_found`; what was taken back is not found either. */
export const getReply = (db: ReadDb, replyId: EntryId): Reply => {
  const reply = getRow(db, replies, replyId)
  if (reply.withdrawnAt === null) return reply
  throw new AppError('not_found', 'This has been taken back already. Nothing was changed.')
}

export const insertReply = (db: WriteDb, content: ReturnEntry): void =>
  insertRow(db, replies, {
    id: content.id,
    content,
    sentAt: null,
    createdAt: db.recorder.at,
    withdrawnAt: null,
  })

export const withdrawReply = (db: WriteDb, replyId: EntryId): void => withdrawRow(db, replies, replyId)

/** Null where the pack was never opened. */
export const findPlace = (db: ReadDb, issueId: string): ReadingPlace | null =>
  findRow(db, readingPlaces, issueId)

/** Past the log, which would fill with turned pages; still in the file when it is answered. */
export const putPlace = (db: WriteDb, issueId: string, page: number, read: readonly number[]): void => {
  db.sql
    .prepare(
      `INSERT INTO readingPlaces (id, page, read, createdAt, withdrawnAt) VALUES (?, ?, ?, ?, NULL)
       ON CONFLICT (id) DO UPDATE SET page = excluded.page, read = excluded.read`,
    )
    .run(issueId, page, JSON.stringify(read), db.recorder.at)
}
