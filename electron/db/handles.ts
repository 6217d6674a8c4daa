import type { Database } from 'better-sqlite3'
import type { Recorder } from './recorder.ts'

declare const mayRead: unique symbol
declare const mayWrite: unique symbol

/** A function that takes this reads the file and changes nothing. */
export interface ReadDb {
  readonly [mayRead]: true
  readonly sql: Database
}

/** A function that takes this may write, inside the one transaction of a command; each change is recorded. */
export interface WriteDb extends ReadDb {
  readonly [mayWrite]: true
  readonly recorder: Recorder
}

/** Made in two places only: where a query runs, and inside `runCommand`. */
export const asReadDb = (sql: Database): ReadDb => ({ sql }) as ReadDb

export const asWriteDb = (sql: Database, recorder: Recorder): WriteDb => ({ sql, recorder }) as WriteDb
