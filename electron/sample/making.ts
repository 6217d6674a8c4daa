import type { MethodName } from '@shared/contract.ts'
import type { ReadDb, WriteDb } from '../db/handles.ts'
import type { SamplePapers } from './sample-papers.ts'

/** What the parts of the sample are made with. */
export interface Making {
  /** The day on which it is made, `YYYY-MM-DD`: every other day is counted from it. */
  readonly today: string
  readonly papers: SamplePapers
  readonly read: ReadDb
  /** Runs one command, as the app would, so that it is in the log like any other. */
  readonly run: <T>(method: MethodName, work: (db: WriteDb) => T) => T
}
