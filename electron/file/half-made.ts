import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const ending = '.new'
const tooOld = 3_600_000

/** Where a file is put together before it gets its name: beside it, so that the last step is a rename. */
export const halfMadePath = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomUUID()}${ending}`)

/** Removes what an earlier attempt left behind when it was killed; an hour spares one that is under way. */
export const clearHalfMade = (path: string): void => {
  const start = `.${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(start) || !(name.endsWith(ending) || name.endsWith(`${ending}-journal`))) continue
    const left = join(dirname(path), name)
    const changedAt = statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - changedAt > tooOld) rmSync(left, { force: true })
  }
}

/** Removes what was put together, or what is left of it. Never throws: it runs where something else may just have failed. */
export const discard = (...paths: readonly string[]): void => {
  for (const path of paths) {
    try {
      rmSync(path, { force: true })
    } catch {
      // The folder has gone or cannot be written to: then there is nothing to remove, or no way to.
    }
  }
}
