import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { JobContext } from '../app/handler.ts'

export interface CheckResult {
  /** Sentences; none when the file is whole. */
  readonly problems: string[]
}

const integrityOf = (sql: Database, table: string): string[] =>
  (sql.prepare(`PRAGMA integrity_check('${table}')`).pluck().all() as string[])
    .filter((line) => line !== 'ok')
    .map((line) => `${table}: ${line}`)

const strayReferences = (sql: Database): string[] =>
  (sql.pragma('foreign_key_check') as { table: string; parent: string }[]).map(
    ({ table, parent }) => `${table}: a record refers to one in ${parent} that is not there`,
  )

const smallTables = (sql: Database): string[] =>
  sql
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'blobs'")
    .pluck()
    .all() as string[]

/** Each paper against the fingerprint that it is kept under: finds what no structure check can. */
const wrongPaper = (sql: Database, sha256: string): string[] => {
  const bytes = sql.prepare('SELECT bytes FROM blobs WHERE sha256 = ?').pluck().get(sha256) as Buffer
  const isWhole = createHash('sha256').update(bytes).digest('hex') === sha256
  return isWhole ? [] : [`A stored paper has changed on the disk (${sha256.slice(0, 12)}…)`]
}

/** That the papers found by their index are all the papers there are. */
const paperCount = (sql: Database, indexed: number): string[] => {
  const stored = sql.prepare('SELECT count(*) FROM blobs NOT INDEXED').pluck().get() as number
  return stored === indexed ? [] : [`The papers and their index do not agree: ${stored} and ${indexed}`]
}

/** Runs one step of the check; what cannot even be read is a finding, not a fault. */
const attempt = (what: string, step: () => string[]): string[] => {
  try {
    return step()
  } catch (cause) {
    return [`${what} cannot be read (${(cause as { code?: string }).code ?? 'unknown'})`]
  }
}

/**
 * The full check: every table with its indexes, every reference, every paper against its fingerprint (which reads every
 * byte of it, and so finds more than a check of its pages would). In many short steps, so that the window lives and the person can stop it.
 */
export const checkFile = async ({ app, signal, progress }: JobContext): Promise<CheckResult> => {
  const { sql } = app.files.required
  const papers = sql.prepare('SELECT sha256 FROM blobs').pluck().all() as string[]
  const steps = [
    ...smallTables(sql).map((name) => () => attempt(name, () => integrityOf(sql, name))),
    () => attempt('References', () => strayReferences(sql)),
    () => attempt('The papers', () => paperCount(sql, papers.length)),
    ...papers.map((sha256) => () => attempt('A stored paper', () => wrongPaper(sql, sha256))),
  ]
  const problems: string[] = []
  for (const [done, step] of steps.entries()) {
    signal.throwIfAborted()
    progress('Checking', done, steps.length)
    problems.push(...step())
    await nextTurn()
  }
  return { problems }
}
