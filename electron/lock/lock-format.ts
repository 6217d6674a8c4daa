import { createHmac, scrypt, timingSafeEqual, randomBytes } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { unusable } from '../file/file-header.ts'

/* The layout of a locked file: docs/review.md describes it byte by byte. */

const magic = Buffer.from('Packhorse locked', 'latin1')
const version = 1
export const headerSize = 88
export const tagSize = 16

/** What a locked file says before its contents. */
export interface LockHeader {
  /** Of scrypt: the work of each try. */
  readonly cost: { readonly log2N: number; readonly r: number; readonly p: number }
  /** Bytes of the file within. */
  readonly size: number
  readonly salt: Buffer
  readonly nonce: Buffer
  /** All of it, as it stands in the file. */
  readonly bytes: Buffer
}

/** What a passphrase and a salt come to; to be wiped when the file is closed. */
export interface LockKeys {
  readonly cost: LockHeader['cost']
  readonly salt: Buffer
  readonly content: Buffer
  readonly header: Buffer
}

const usualCost = { log2N: 17, r: 8, p: 1 } as const

/** Whether a file says of itself that it is locked. False for what cannot be read: opening it says why. */
export const isLocked = (path: string): boolean => {
  try {
    return readStart(path).bytes.subarray(0, magic.length).equals(magic)
  } catch {
    // Not there, no permission: the same steps that open any file find it out and say so.
    return false
  }
}

/** Throws `file_unusable` for a newer format, an unknown cost and what is cut short; before any passphrase is asked. */
export const readLockHeader = (path: string): LockHeader => {
  const { bytes, size } = readStart(path)
  const name = basename(path)
  if (size < headerSize + tagSize) throw cutShort(path)
  if ((bytes[16] ?? 0) > version)
    throw unusable(
      path,
      `${name} was locked by a newer version of Packhorse. Install that version here to open it.`,
    )
  const header = parse(bytes)
  const { log2N, r, p } = header.cost
  if (bytes[16] !== version || log2N < 14 || log2N > 18 || r !== 8 || p < 1 || p > 4) throw damaged(path)
  const wanted = headerSize + header.size + tagSize
  if (size < wanted) throw cutShort(path)
  if (size > wanted) throw damaged(path)
  return header
}

const cutShort = (path: string) =>
  unusable(
    path,
    `${basename(path)} is cut short: part of it is missing. It may not have been copied to its end.`,
  )

export const damaged = (path: string) =>
  unusable(
    path,
    `${basename(path)} is damaged: it is not as it was locked. Ask whoever made it for another copy.`,
  )

const readStart = (path: string): { readonly bytes: Buffer; readonly size: number } => {
  const bytes = Buffer.alloc(headerSize)
  const handle = openSync(path, 'r')
  try {
    readSync(handle, bytes, 0, headerSize, 0)
    return { bytes, size: fstatSync(handle).size }
  } finally {
    closeSync(handle)
  }
}

const parse = (bytes: Buffer): LockHeader => ({
  cost: { log2N: bytes[17] ?? 0, r: bytes[18] ?? 0, p: bytes[19] ?? 0 },
  size: Number(bytes.readBigUInt64BE(20)),
  salt: bytes.subarray(28, 44),
  nonce: bytes.subarray(44, 56),
  bytes,
})

/** The header of a sealing of its own: the nonce is never used twice with one key. */
export const newHeader = (keys: LockKeys, size: number): LockHeader => {
  const bytes = Buffer.alloc(headerSize)
  magic.copy(bytes)
  bytes.set([version, keys.cost.log2N, keys.cost.r, keys.cost.p], 16)
  bytes.writeBigUInt64BE(BigInt(size), 20)
  keys.salt.copy(bytes, 28)
  randomBytes(12).copy(bytes, 44)
  sign(bytes, keys).copy(bytes, 56)
  return parse(bytes)
}

const sign = (bytes: Buffer, keys: Pick<LockKeys, 'header'>): Buffer =>
  createHmac('sha256', keys.header).update(bytes.subarray(0, 56)).digest()

/** Whether these keys locked that file. */
export const isSignedBy = ({ bytes }: LockHeader, keys: LockKeys): boolean =>
  timingSafeEqual(sign(bytes, keys), bytes.subarray(56, 88))

/** Keys for a new locked file. */
export const newKeys = (passphrase: string): Promise<LockKeys> =>
  deriveKeys(passphrase, { cost: usualCost, salt: randomBytes(16) })

/** The keys of a locked file, if the passphrase is right. */
export const deriveKeys = async (
  passphrase: string,
  { cost, salt }: Pick<LockHeader, 'cost' | 'salt'>,
): Promise<LockKeys> => {
  const { log2N, r, p } = cost
  const N = 2 ** log2N
  const derived = await new Promise<Buffer>((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 64, { N, r, p, maxmem: 256 * N * r }, (cause, key) =>
      cause === null ? resolve(key) : reject(cause),
    )
  })
  return { cost, salt: Buffer.from(salt), content: derived.subarray(0, 32), header: derived.subarray(32) }
}

export const wipeKeys = ({ content, header }: LockKeys): void => {
  content.fill(0)
  header.fill(0)
}
