import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What was left by a program that was ended half-way is cleared an hour later; another one may be at work now. */
const keptFor = 60 * 60 * 1000

const cleared = new Set<string>()

const clearOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > keptFor) rmSync(path, { force: true })
  }
}

/** A path for an unfinished or passing file, in Packhorse's own folder. The folder is tidied at first use. */
export const tempPath = (dataFolder: string, ending: string): string => {
  const folder = join(dataFolder, 'temp')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!cleared.has(folder)) clearOld(folder)
  cleared.add(folder)
  return join(folder, `${randomBytes(12).toString('hex')}${ending}`)
}
