import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename } from 'node:path'
import { AppError } from '@shared/errors.ts'
import {
  bootedAt,
  codeOf,
  heldHere,
  isStale,
  lockPathOf,
  place,
  readClaim,
  removeStale,
  type Claim,
} from './lock-claim.ts'

/** Who has a file open for writing, as the second opener is told. */
export interface Holder {
  readonly who: string
  readonly machine: string
  /** UTC instant. */
  readonly since: string
}

/**
 * Our claim to be the only writer of a file: a small file beside it that says who, where and since when. SQLite's own
 * locks keep two writers from harming the file; this one tells the second of them, before work is done twice.
 */
export class FileLock {
  readonly #path: string
  readonly #claim: Claim

  constructor(path: string, ours: Claim) {
    this.#path = path
    this.#claim = ours
    heldHere.add(ours.token)
  }

  /** Throws `storage` when file or folder have gone, `conflict` when someone else has taken the file over. */
  assertOurs(): void {
    const found = this.#read()
    if (found !== null && found !== 'unreadable' && found.token === this.#claim.token) return
    if (!existsSync(this.#path)) throw hasGone(this.#path)
    if (found === null && this.#putBack()) return
    const holder =
      found === null || found === 'unreadable' ? 'Someone else' : `${found.who} (${found.machine})`
    throw new AppError(
      'conflict',
      `${holder} has taken over ${basename(this.#path)}. This change was not saved. Close the file and open it again to see how it stands.`,
    )
  }

  release(): void {
    heldHere.delete(this.#claim.token)
    try {
      const found = readClaim(lockPathOf(this.#path))
      if (found !== null && found !== 'unreadable' && found.token === this.#claim.token)
        rmSync(lockPathOf(this.#path), { force: true })
    } catch (cause) {
      // The folder has gone, and the lock with it: there is nothing left to release.
      if (codeOf(cause) === '') throw cause
    }
  }

  #read(): Claim | 'unreadable' | null {
    try {
      return readClaim(lockPathOf(this.#path))
    } catch (cause) {
      throw hasGone(this.#path, cause)
    }
  }

  /** Someone tidied the lock away while the file is still ours. */
  #putBack(): boolean {
    try {
      return place(lockPathOf(this.#path), JSON.stringify(this.#claim))
    } catch (cause) {
      throw hasGone(this.#path, cause)
    }
  }
}

const hasGone = (path: string, cause?: unknown): AppError =>
  new AppError(
    'storage',
    `${basename(path)} cannot be reached any more: its disk or folder has gone. This change was not saved; what was saved before is in the file. Bring the disk or folder back and try again.`,
    { path },
    cause,
  )

export interface LockAttempt {
  /** Null where we may not write. */
  readonly lock: FileLock | null
  /** Who has it, when that is why; null when the folder cannot be written to. */
  readonly heldBy: Holder | null
}

/** Claims a file for writing, or says who has it. A lock whose program has ended on this machine is taken over. */
export const takeLock = (path: string, who: string, now: string): LockAttempt => {
  const ours: Claim = {
    who,
    machine: hostname(),
    pid: process.pid,
    since: now,
    bootedAt: bootedAt(),
    token: randomUUID(),
  }
  try {
    return claimOnce(path, ours) ?? claimOnce(path, ours) ?? heldBySomeone(now)
  } catch (cause) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(cause))) return { lock: null, heldBy: null }
    throw cause
  }
}

/** `null`: a stale lock was cleared, or it went just now; try again. */
const claimOnce = (path: string, ours: Claim): LockAttempt | null => {
  const lockPath = lockPathOf(path)
  if (place(lockPath, JSON.stringify(ours))) return { lock: new FileLock(path, ours), heldBy: null }
  const found = readClaim(lockPath)
  if (found === null) return null
  if (isStale(found, lockPath)) {
    removeStale(lockPath)
    return null
  }
  return found === 'unreadable'
    ? heldBySomeone(ours.since)
    : { lock: null, heldBy: { who: found.who, machine: found.machine, since: found.since } }
}

const heldBySomeone = (since: string): LockAttempt => ({
  lock: null,
  heldBy: { who: 'Someone', machine: 'another computer', since },
})
