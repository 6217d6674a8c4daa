import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where faults of ours are noted. Never holds titles, names or text of papers: only methods, codes and stacks. */
export interface Log {
  /** Answers a short reference that the clerk can quote. */
  fault(where: string, cause: unknown): string
}

const limit = 1_000_000

/** Keeps the log small: what is older than one megabyte moves to `.old`, once. */
const rotate = (path: string): void => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > limit) renameSync(path, `${path}.old`)
}

const describe = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? `${cause.name}: ${cause.message}`) : typeof cause

export const fileLog = (path: string, now: () => string): Log => ({
  fault(where, cause) {
    const ref = `PH-${Date.now().toString(36).toUpperCase()}`
    try {
      mkdirSync(dirname(path), { recursive: true })
      rotate(path)
      appendFileSync(path, `${now()} ${ref} ${where}\n${describe(cause)}\n`)
    } catch (problem) {
      // The log is the last resort: when it cannot be written, the terminal is all that is left.
      console.error('Packhorse could not write its log', problem)
    }
    return ref
  },
})
