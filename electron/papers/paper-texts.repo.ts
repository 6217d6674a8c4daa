import type { WriteDb } from '../db/handles.ts'

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
