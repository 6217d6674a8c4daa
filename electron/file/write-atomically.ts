import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes sure that what was written to a file or folder is on the disk, where the system offers that. */
export const flush = (path: string): void => {
  try {
    const handle = openSync(path, 'r+')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    // Folders on Windows, and some network drives, cannot be flushed: the rename that follows is all there is.
    const code = (cause as NodeJS.ErrnoException).code
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(code ?? '')) throw cause
  }
}

/** Writes a small file whole or not at all. Makes its folder where needed. */
export const writeAtomically = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}`
  try {
    writeFileSync(temporary, text)
    flush(temporary)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}
