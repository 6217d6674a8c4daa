import { createHash } from 'node:crypto'
import type { ReadDb, WriteDb } from './handles.ts'

/** Keeps some bytes once, however often they are used. Answers their SHA-256, by which they are found. */
export const keepBlob = (db: WriteDb, bytes: Uint8Array): string => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  db.sql
    .prepare('INSERT INTO blobs (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .run(sha256, bytes.byteLength, bytes)
  return sha256
}

/** `null` when the file holds no such bytes. */
export const findBlob = (db: ReadDb, sha256: string): Uint8Array | null => {
  const row = db.sql.prepare('SELECT bytes FROM blobs WHERE sha256 = ?').get(sha256) as
    { bytes: Uint8Array } | undefined
  return row?.bytes ?? null
}
