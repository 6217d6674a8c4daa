import { AppError } from '@shared/errors.ts'
import type { Database } from 'better-sqlite3'
import type { FileLock } from '../file/file-lock.ts'
import type { Sealing } from '../lock/sealing.ts'
import { asReadDb, type ReadDb } from '../db/handles.ts'

export interface OpenFile {
  readonly path: string
  readonly sql: Database
  readonly isReadOnly: boolean
  /** Who else has it open for writing; null when nobody, or when it is us. */
  readonly heldBy: { readonly who: string; readonly machine: string; readonly since: string } | null
  /** Our own claim to write to it; absent where it is open for reading only, and in tests of one feature. */
  readonly lock?: FileLock
  /** Where it is locked with a passphrase: what brings the changes into it. `sql` is its working copy then. */
  readonly sealing?: Sealing
}

/** The one file that is open, or none. The only mutable thing that handlers share. */
export class FileSession {
  #open: OpenFile | null = null
  #turn: Promise<unknown> = Promise.resolve()
  /** Why the last file could not be opened, or was closed without a backup; a sentence, until another is opened. */
  problem: string | null = null
  /** The path of a return that the system asked to be opened, until it is. */
  askedReturn: string | null = null
  /** A locked file that was to be opened, and waits for its passphrase; its path. */
  awaiting: string | null = null

  get current(): OpenFile | null {
    return this.#open
  }

  /** Takes the place of whatever was open; the caller has closed that. */
  set(open: OpenFile | null): void {
    this.#open = open
  }

  /** Opening, closing and restoring take turns: none begins before the one before it has ended. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work, work)
    this.#turn = mine.catch(() => null)
    return mine
  }

  /** Throws `no_file`. */
  get required(): OpenFile {
    if (this.#open === null) throw new AppError('no_file', 'No file is open. Open or make one first.')
    return this.#open
  }

  reader(): ReadDb {
    return asReadDb(this.required.sql)
  }

  /** Throws `not_allowed` when the file is open for reading only, `storage` when it has gone from under us. */
  get writable(): OpenFile {
    const open = this.required
    open.lock?.assertOurs()
    if (!open.isReadOnly) return open
    const holder = open.heldBy
      ? `${open.heldBy.who} has it open on ${open.heldBy.machine}`
      : 'it may not be written to'
    throw new AppError(
      'not_allowed',
      `This file is open for reading only: ${holder}. Nothing was changed. You can save a copy and work in that.`,
    )
  }
}
