import { randomBytes } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { SaveFolder, SaveTarget } from './host.ts'

/**
 * A target whose unfinished form lies in the same folder, so that the last step is a rename on one disk: the old file stays
 * whole until the new one is.
 */
export const saveBeside = (path: string): SaveTarget => {
  const fileName = basename(path)
  const tempPath = join(dirname(path), `.${fileName}.${randomBytes(6).toString('hex')}.part`)
  return {
    fileName,
    path,
    tempPath,
    commit: () => rename(tempPath, path),
    discard: () => rm(tempPath, { force: true }),
  }
}

/** Several such targets in one folder. */
export const saveInto = (path: string): SaveFolder => ({
  path,
  target: (fileName) => saveBeside(join(path, fileName)),
})
