import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What was left by a program that was ended half-way is cleared an hour later; another one may be at work now. */
const keptFor = 60 * 60 * 1000

const cleared = new Set<string>()

const clearOld = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > keptFor) rmSync(path, { force: true, recursive: true })
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

/** Does something with a folder of its own among the passing files, and removes it with all that is in it. */
export const withTempFolder = async <T>(
  dataFolder: string,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = tempPath(dataFolder, '.work')
  await mkdir(folder, { mode: 0o700 })
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
