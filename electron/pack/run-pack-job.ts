import { AppError } from '@shared/errors.ts'
import type { Database } from 'better-sqlite3'
import { findBlob } from '../db/blobs.ts'
import { connect } from '../db/connection.ts'
import { asReadDb } from '../db/handles.ts'
import { gather } from './gather.ts'
import { PackFault } from './gate/pack-fault.ts'
import { failureOf } from './known-fault.ts'
import type { KeptPapers } from './kept-papers.ts'
import type { Layouts } from './layouts.ts'
import { checkLeaks, type FinishedFile } from './leak/leak-check.ts'
import { leakRulesFor } from './leak/leak-rules.ts'
import { makePack } from './make-pack.ts'
import type { PackJob, PackMessage } from './pack-messages.ts'
import type { PackProgress } from './progress.ts'
import type { PackReport } from './report.ts'

/** What a process has from one job to the next. */
export interface PackTools {
  /** Where our own pages are laid out; left out: in this thread. */
  readonly layouts?: Layouts
  readonly kept?: KeptPapers
}

/** Does one job and says how it went. Never throws: the last message is `done`, `spoilt` or `failed`. */
export async function runPackJob(
  job: PackJob,
  say: (message: PackMessage) => void,
  tools: PackTools = {},
): Promise<void> {
  try {
    say({ kind: 'done', report: await make(job, say, tools) })
  } catch (error) {
    if (error instanceof PackFault)
      return say({ kind: 'spoilt', paperId: error.paperId, detail: error.message })
    say(failureOf(error, UNKNOWN_FAULT))
  }
}

const NO_SECRET_SHEETS =
  'A PDF laid out for printing cannot have a password. Choose single pages, or take the password off.'

const UNKNOWN_FAULT = 'The PDF could not be made. Nothing was changed and no file was written.'

async function make(
  job: PackJob,
  say: (message: PackMessage) => void,
  { layouts, kept }: PackTools,
): Promise<PackReport> {
  const { sheets = 'pages' } = job.request
  if (sheets !== 'pages' && job.protect) throw new AppError('conflict', NO_SECRET_SHEETS)
  const sql = connect(job.file, { isReadOnly: true })
  try {
    const model = job.frozen?.model ?? gather(asReadDb(sql), job.request, job.today)
    const readBlob = blobReader(sql)
    const check = leakCheckOf(job, sql, kept)
    const ports = {
      readBlob,
      checkLeaks: check,
      writeTo: job.writeTo,
      fontsFolder: job.fontsFolder,
      madeAt: new Date(job.madeAt),
      ...(job.seed !== undefined && { seed: job.seed }),
      protect: job.protect ?? null,
      isShrunk: job.request.isShrunk ?? false,
      ...(layouts && { layouts }),
      ...(kept &&
        job.keepAt !== undefined &&
        sheets === 'pages' && { keep: { papers: kept, at: job.keepAt } }),
      leaveOut: new Set(job.leaveOut),
      spoils: new Set(job.spoils),
    }
    // Stopping means ending the process, so there is no signal to heed.
    const never = new AbortController().signal
    const tell = (progress: PackProgress): void => say({ kind: 'progress', progress })
    const report = await makePack(model, ports, tell, never)
    if (sheets === 'pages') return report
    tell({ step: 'print', done: 0, total: 1, paperId: null })
    const { layOnSheets } = await import('./print/lay-on-sheets.ts')
    const laid = await layOnSheets(job.writeTo, sheets)
    await check({ path: job.writeTo, password: '' })
    return { ...report, ...laid }
  } finally {
    sql.close()
  }
}

/** What was issued is made again as it was, though some of it may have become confidential since. */
function leakCheckOf(job: PackJob, sql: Database, kept: KeptPapers | undefined) {
  if (job.frozen?.isAgain) return () => Promise.resolve()
  const rules = leakRulesFor(asReadDb(sql), job.request, job.today, blobReader(sql))
  const secrets = JSON.stringify([rules.secrets, rules.open])
  return async (file: FinishedFile): Promise<void> => {
    const isChecked = kept !== undefined && checkedFor.get(kept) === secrets
    await checkLeaks({ ...file, takenOver: isChecked ? (file.takenOver ?? 0) : 0 }, rules)
    if (kept && job.keepAt !== undefined) checkedFor.set(kept, secrets)
  }
}

/** Against which secrets the papers of the last preview were checked. */
const checkedFor = new WeakMap<KeptPapers, string>()

/** Each read is a statement of its own, so that the file is not locked while a paper is worked on. */
function blobReader(sql: Database) {
  return async (sha256: string): Promise<Uint8Array> => {
    const bytes = findBlob(asReadDb(sql), sha256)
    if (bytes === null) throw new AppError('not_found', 'The file holds no such bytes.', { sha256 })
    return bytes
  }
}
