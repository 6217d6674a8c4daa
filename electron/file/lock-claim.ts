import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { z } from 'zod'

/** What stands in a lock: who writes to the file, from which program on which machine. */
const claim = z.object({
  who: z.string(),
  machine: z.string(),
  pid: z.number().int(),
  since: z.string(),
  /** When the machine was started, in seconds: a process number means nothing after a restart. */
  bootedAt: z.number(),
  token: z.string(),
})
export type Claim = z.infer<typeof claim>

/** Tokens of locks held by this very process, so that one left by an earlier process of the same number is known as stale. */
export const heldHere = new Set<string>()

export const lockPathOf = (path: string): string => `${path}.lock`
export const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? ''
export const bootedAt = (): number => Math.round(Date.now() / 1000 - uptime())

/** Appears whole or not at all, and only where there was none: answers false when there was one. */
export const place = (lockPath: string, text: string): boolean => {
  const temporary = `${lockPath}.${randomUUID()}`
  writeFileSync(temporary, text, { flag: 'wx' })
  try {
    linkSync(temporary, lockPath)
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    // FAT, exFAT and some network drives know no hard links: there it is created in place.
    return placeWithoutLinks(lockPath, text)
  } finally {
    rmSync(temporary, { force: true })
  }
}

const placeWithoutLinks = (lockPath: string, text: string): boolean => {
  try {
    writeFileSync(lockPath, text, { flag: 'wx' })
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    throw cause
  }
}

/** `null`: no lock. A lock that cannot be understood counts as held by someone, for a minute after it was written. */
export const readClaim = (lockPath: string): Claim | 'unreadable' | null => {
  try {
    const parsed = claim.safeParse(JSON.parse(readFileSync(lockPath, 'utf8')))
    return parsed.success ? parsed.data : 'unreadable'
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null
    if (cause instanceof SyntaxError) return 'unreadable'
    throw cause
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return codeOf(cause) === 'EPERM'
  }
}

export const isStale = (found: Claim | 'unreadable', lockPath: string): boolean => {
  if (found === 'unreadable')
    return Date.now() - (statSync(lockPath, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 60_000
  if (found.machine !== hostname()) return false
  if (Math.abs(found.bootedAt - bootedAt()) > 600) return true
  return found.pid === process.pid ? !heldHere.has(found.token) : !isRunning(found.pid)
}

/** Moves a stale lock aside before removing it, so that of two who see it only one takes it. */
export const removeStale = (lockPath: string): void => {
  const aside = `${lockPath}.${randomUUID()}`
  try {
    renameSync(lockPath, aside)
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause
  }
  rmSync(aside, { force: true })
}
