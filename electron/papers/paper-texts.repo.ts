import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import { charactersAWord } from '@shared/rules/reading-time.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'

/**
 * Keeps the words of a paper's pages for search, under the SHA-256 of the bytes that they were read from. Like those
 * bytes they follow from what was added, so they are no part of the log.
 */
export const keepTexts = (db: WriteDb, sha256: string, texts: readonly string[]): void => {
  const insert = db.sql.prepare(
    'INSERT INTO paperTexts (sha256, page, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  for (const [index, text] of texts.entries()) if (text !== '') insert.run(sha256, index + 1, text)
}

/** How much text a file has: pages that have any, and about how many words. */
export interface TextCount {
  readonly pages: number
  readonly words: number
}

/** The same for each file of a meeting's papers, by the SHA-256 of what goes into packs. Files without text are not there. */
export const countTexts = (db: ReadDb, meetingId: MeetingId): ReadonlyMap<string, TextCount> => {
  const rows = db.sql
    .prepare(
      `SELECT t.sha256, count(*) AS pages, sum(length(t.text)) AS characters FROM paperTexts t
       WHERE t.sha256 IN (
         SELECT coalesce(v.rendition ->> '$.sha256', v.sha256)
         FROM agendaItems i JOIN papers p ON p.itemId = i.id JOIN paperVersions v ON v.paperId = p.id
         WHERE i.meetingId = ? AND i.withdrawnAt IS NULL AND p.withdrawnAt IS NULL AND v.withdrawnAt IS NULL)
       GROUP BY t.sha256`,
    )
    .all(meetingId) as {
    readonly sha256: string
    readonly pages: number
    readonly characters: number
  }[]
  return new Map(
    rows.map(({ sha256, pages, characters }) => [
      sha256,
      { pages, words: Math.round(characters / charactersAWord) },
    ]),
  )
}

/** A page of a paper of a meeting. */
export interface PaperPage {
  readonly itemId: AgendaItemId
  /** Of its item; null for one of the clerk's own. */
  readonly libraryId: string | null
  readonly title: string
  readonly page: number
  readonly text: string
}

/**
 * Pages of the papers that stand on a meeting's agenda, in their newest versions, that contain these letters, whatever
 * their case; `é` is not found by `e`. At most 200: it is a first sieve.
 */
export const findPaperPages = (db: ReadDb, meetingId: MeetingId, letters: string): PaperPage[] =>
  db.sql
    .prepare(
      `SELECT p.itemId, i.libraryId, p.title, t.page, t.text
       FROM agendaItems i JOIN papers p ON p.itemId = i.id JOIN paperVersions v ON v.paperId = p.id
         JOIN paperTexts t ON t.sha256 = coalesce(v.rendition ->> '$.sha256', v.sha256)
       WHERE i.meetingId = @meetingId AND i.withdrawnAt IS NULL AND p.withdrawnAt IS NULL AND v.withdrawnAt IS NULL
         AND v.version = (SELECT max(n.version) FROM paperVersions n WHERE n.paperId = p.id AND n.withdrawnAt IS NULL)
         AND instr(lower(t.text), @letters) > 0
       ORDER BY p.position, p.id, t.page LIMIT 200`,
    )
    .all({ meetingId, letters: letters.toLowerCase() }) as PaperPage[]
