import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ExportMark } from '@shared/entities/transfer.ts'
import { AppError } from '@shared/errors.ts'
import type { Database } from 'better-sqlite3'
import type { JobContext } from '../app/handler.ts'
import type { SqlRow } from '../db/recorder.ts'
import type { BodyRows } from './gather-body.ts'
import { exportKey } from './transfers.repo.ts'

/** Puts a row in as it is. With `orLeave` one that is there already stays. Answers whether it was put in. */
export const putRow = (sql: Database, table: string, row: SqlRow, orLeave = false): boolean => {
  const names = Object.keys(row)
  const marks = names.map((name) => `@${name}`).join(', ')
  const rest = orLeave ? ' ON CONFLICT DO NOTHING' : ''
  return (
    sql.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})${rest}`).run(row).changes > 0
  )
}

/** Copies some bytes, and the words on their pages, from one database to another. Answers whether they were new there. */
export const copyBytes = (from: Database, to: Database, sha256: string): boolean => {
  const blob = from.prepare('SELECT * FROM blobs WHERE sha256 = ?').get(sha256) as SqlRow | undefined
  if (blob === undefined) throw new AppError('file_unusable', 'A paper is missing from that file.')
  const isNew = putRow(to, 'blobs', blob, true)
  for (const text of from.prepare('SELECT * FROM paperTexts WHERE sha256 = ?').all(sha256) as SqlRow[])
    putRow(to, 'paperTexts', text, true)
  return isNew
}

/** Writes a body with all that goes with it into a new, empty file, and what that file is. Papers come in short steps. */
export const writeBody = async (
  from: Database,
  to: Database,
  body: BodyRows,
  mark: ExportMark,
  { signal, progress }: JobContext,
): Promise<void> => {
  to.pragma('synchronous = OFF') // who made the file flushes it as a whole before it gets its name
  to.pragma('journal_mode = MEMORY')
  to.pragma('foreign_keys = OFF') // rows come in no order; looked at as a whole below
  to.transaction(() => {
    for (const [table, rows] of body.tables) for (const row of rows) putRow(to, table, row)
    for (const { row } of body.commands) putRow(to, 'commands', row)
    for (const row of body.changes) putRow(to, 'changes', row)
    const value = JSON.stringify(mark)
    putRow(to, 'settings', { id: exportKey, value, createdAt: mark.madeAt, withdrawnAt: null })
  })()
  for (const [done, { sha256 }] of body.blobs.entries()) {
    signal.throwIfAborted()
    progress('Copying papers', done, body.blobs.length)
    copyBytes(from, to, sha256)
    await nextTurn()
  }
  const strays = to.pragma('foreign_key_check') as unknown[]
  if (strays.length > 0) throw new Error(`An export would have had ${strays.length} stray references.`)
}
