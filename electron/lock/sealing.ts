import { chmodSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { copyDatabase } from '../file/backups.service.ts'
import type { FileLock } from '../file/file-lock.ts'
import { discard, halfMadePath } from '../file/half-made.ts'
import { flush } from '../file/write-atomically.ts'
import { type LockHeader, type LockKeys, wipeKeys } from './lock-format.ts'
import { sealFile } from './seal-file.ts'
import { removeFolder } from './working-copy.ts'
import { writeNote } from './working-note.ts'

/** Milliseconds from a change until it is sealed: of quiet, and at most. */
const quiet = 2000
const longest = 20_000

interface SealingParts {
  readonly sql: Database
  /** The locked file. */
  readonly path: string
  /** Of the working copy. */
  readonly folder: string
  /** As it is sealed now. */
  readonly header: LockHeader
  readonly keys: LockKeys
  /** Of the working copy; null where nothing is written back. */
  readonly lock: FileLock | null
  /** Whether the working copy holds what is not sealed yet. */
  readonly isChanged: boolean
  readonly onFault: (cause: unknown) => void
}

/**
 * Brings what is done in a working copy into its locked file: a while after each change, and on closing. The locked file
 * is as it was or as it is now, never half.
 */
export class Sealing {
  readonly #parts: SealingParts
  #base: string
  #isChanged: boolean
  #changedAt: number | null = null
  #timer: NodeJS.Timeout | null = null
  #turn: Promise<unknown> = Promise.resolve()

  constructor(parts: SealingParts) {
    this.#parts = parts
    this.#base = parts.header.nonce.toString('hex')
    this.#isChanged = parts.isChanged
  }

  /** Something was changed: it is sealed soon. A fault then is logged; the next sealing brings all of it. */
  later(): void {
    if (this.#parts.lock === null) return
    this.#isChanged = true
    this.#changedAt ??= Date.now()
    if (this.#timer !== null) clearTimeout(this.#timer)
    const wait = Math.max(0, Math.min(quiet, this.#changedAt + longest - Date.now()))
    this.#timer = setTimeout(() => void this.now().catch(this.#parts.onFault), wait)
    this.#timer.unref()
  }

  /** Seals what has changed; one after the other. */
  now(): Promise<void> {
    const mine = this.#turn.then(
      () => this.#seal(),
      () => this.#seal(),
    )
    this.#turn = mine.catch(() => null)
    return mine
  }

  /** A copy of it as it is now, locked with the same passphrase. */
  async sealInto(to: string): Promise<LockHeader> {
    const plain = join(this.#parts.folder, 'sealing')
    discard(plain)
    try {
      await copyDatabase(this.#parts.sql, plain)
      chmodSync(plain, 0o600)
      return await sealFile(plain, to, this.#parts.keys)
    } finally {
      discard(plain)
    }
  }

  /**
   * Seals what is left to be sealed, closes the working copy and removes it. Where that fails it is closed and stays, and
   * this throws: the next opening goes on with it.
   */
  async end(): Promise<void> {
    const { sql, lock, folder, keys } = this.#parts
    if (this.#timer !== null) clearTimeout(this.#timer)
    try {
      await this.now()
      sql.close()
      lock?.release()
      removeFolder(folder)
    } finally {
      if (sql.open) sql.close()
      lock?.release()
      wipeKeys(keys)
    }
  }

  async #seal(): Promise<void> {
    const { path, folder } = this.#parts
    if (!this.#isChanged) return
    this.#isChanged = false
    this.#changedAt = null
    const unfinished = halfMadePath(path)
    try {
      const nonce = (await this.sealInto(unfinished)).nonce.toString('hex')
      flush(unfinished)
      writeNote(folder, [this.#base, nonce])
      renameSync(unfinished, path)
      writeNote(folder, [nonce])
      this.#base = nonce
    } catch (cause) {
      this.#isChanged = true
      throw cause
    } finally {
      discard(unfinished)
    }
  }
}
