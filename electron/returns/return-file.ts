import { createHash } from 'node:crypto'
import { returnHead, returnMagic, returnVersion, type ReturnHead } from '@shared/entities/return-file.ts'
import { AppError } from '@shared/errors.ts'

export interface ReturnFile {
  readonly head: ReturnHead
  /** The evidence, by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Bytes. More is no return, or one with a film in it. */
export const largestReturn = 300_000_000

/** What helps against a return that is spoilt: the reader still has all of it. */
export const askAgain = 'Ask its sender to press “Send all of it again”, and to send you that.'

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const newline = 0x0a

/** Two lines (what it is; the SHA-256 of all that follows), the head as one line of JSON, and the files. */
export const encodeReturn = ({ head, files }: ReturnFile): Buffer => {
  const bytes = head.files.map(({ sha256 }) => {
    const found = files.get(sha256)
    if (found === undefined) throw new Error('a file of the return is missing')
    return found
  })
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bytes])
  return Buffer.concat([Buffer.from(`${returnMagic} ${returnVersion}\n${sha256Of(rest)}\n`), rest])
}

/**
 * Reads a return, whole or not at all. Throws `file_unusable` with the reason: not a return, of a newer version, cut short
 * or changed since it was made.
 */
export const decodeReturn = (bytes: Uint8Array): ReturnFile => {
  const [first, afterFirst] = lineAt(bytes, 0, 60)
  expectVersion(first)
  const [checksum, afterChecksum] = lineAt(bytes, afterFirst, 70)
  const rest = bytes.subarray(afterChecksum)
  if (checksum === null || checksum !== sha256Of(rest))
    throw refused(`It was cut short or changed since it was made. ${askAgain}`)
  const [json, afterHead] = lineAt(rest, 0, rest.byteLength)
  const head = parseHead(json ?? '')
  return { head, files: filesOf(head, rest.subarray(afterHead)) }
}

/** A line and where the next begins; null where none ends within `most` bytes. */
const lineAt = (bytes: Uint8Array, from: number, most: number): readonly [string | null, number] => {
  const end = bytes.subarray(from, from + most).indexOf(newline)
  if (end < 0) return [null, bytes.byteLength]
  return [Buffer.from(bytes.subarray(from, from + end)).toString('utf8'), from + end + 1]
}

const expectVersion = (first: string | null): void => {
  const version = new RegExp(`^${returnMagic} ([1-9]\\d{0,3})$`).exec(first ?? '')?.[1]
  if (version === undefined)
    throw refused('It is not a return from a review copy. Choose a file that ends in “.packhorse-return”.')
  if (Number(version) > returnVersion)
    throw refused(
      'It was made by a newer Packhorse than this one. Bring this one up to date, and open it again.',
    )
}

const parseHead = (json: string): ReturnHead => {
  try {
    return returnHead.parse(JSON.parse(json))
  } catch (cause) {
    throw refused(`What it says does not have the form of a return. ${askAgain}`, cause)
  }
}

/** Each file is there, is the one that was meant and is shown by an entry; no entry and no byte is without the other. */
const filesOf = (head: ReturnHead, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>()
  let at = 0
  for (const { sha256, size } of head.files) {
    const file = bytes.subarray(at, at + size)
    at += size
    if (file.byteLength !== size || files.has(sha256) || sha256Of(file) !== sha256)
      throw refused(`A file in it is not the one that it names. ${askAgain}`)
    files.set(sha256, file)
  }
  const shown = head.entries.filter((entry) => entry.kind === 'evidence')
  const isWhole =
    at === bytes.byteLength &&
    shown.every(({ sha256, size }) => files.get(sha256)?.byteLength === size) &&
    files.size === new Set(shown.map(({ sha256 }) => sha256)).size &&
    new Set(head.entries.map(({ id }) => id)).size === head.entries.length
  if (!isWhole) throw refused(`Its files and what it says of them do not agree. ${askAgain}`)
  return files
}

const refused = (why: string, cause?: unknown): AppError =>
  new AppError('file_unusable', `This return was not opened, and nothing was changed. ${why}`, {}, cause)
