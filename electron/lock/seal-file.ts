import { createCipheriv, createDecipheriv } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { appendFile, open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { damaged, headerSize, type LockHeader, type LockKeys, newHeader, tagSize } from './lock-format.ts'

const cipher = 'aes-256-gcm'

/** Locks one file into another, which must not be there yet. Answers how it was sealed. */
export const sealFile = async (from: string, to: string, keys: LockKeys): Promise<LockHeader> => {
  const header = newHeader(keys, (await stat(from)).size)
  const sealing = createCipheriv(cipher, keys.content, header.nonce).setAAD(header.bytes)
  const out = await open(to, 'wx', 0o600)
  try {
    await out.write(header.bytes)
  } finally {
    await out.close()
  }
  await pipeline(createReadStream(from), sealing, createWriteStream(to, { flags: 'a' }))
  await appendFile(to, sealing.getAuthTag())
  return header
}

/**
 * Writes what is within a locked file to a new one. Until it resolves, what stands there is not known to be right: the
 * caller removes it where this throws. Throws `file_unusable` where it is not as it was locked.
 */
export const unsealFile = async (
  from: string,
  to: string,
  header: LockHeader,
  keys: LockKeys,
): Promise<void> => {
  const opening = createDecipheriv(cipher, keys.content, header.nonce).setAAD(header.bytes)
  opening.setAuthTag(await tagOf(from, header))
  // An empty file cannot be asked for as a range, and cannot have been locked by us.
  if (header.size === 0) throw damaged(from)
  const content = createReadStream(from, { start: headerSize, end: headerSize + header.size - 1 })
  try {
    await pipeline(content, opening, createWriteStream(to, { flags: 'wx', mode: 0o600 }))
  } catch (cause) {
    // What the disk says has a system call in it; what the cipher says has none.
    if ((cause as NodeJS.ErrnoException).syscall !== undefined) throw cause
    throw damaged(from)
  }
}

const tagOf = async (path: string, { size }: LockHeader): Promise<Buffer> => {
  const tag = Buffer.alloc(tagSize)
  const file = await open(path, 'r')
  try {
    await file.read(tag, 0, tagSize, headerSize + size)
    return tag
  } finally {
    await file.close()
  }
}
