import { IS_REGULAR, IS_SPACE, Lexer } from './lexer.ts'
import type { PdfSource } from './pdf-source.ts'

/** Where an object stands. */
export interface SweptObject {
  readonly number: number
  /** Of its value, behind "12 0 obj". */
  readonly start: number
  /** Behind it, or behind the dictionary of its stream. */
  readonly end: number
  /** Where its stream begins and how long it is; null where it has none. */
  readonly stream: { readonly start: number; readonly length: number } | null
  /** Null: in the file itself. Otherwise the unpacked object stream that holds it. */
  readonly holder: Uint8Array | null
  /** Whether the name of a page or of a catalogue stands in it: worth reading to see if it is one. */
  readonly mayBePage: boolean
  /** The same for how the file is encrypted. */
  readonly mayBeEncryption: boolean
}

/** What is met on the way. `key` is the last name before a string: that of its dictionary entry. */
export interface Sweep {
  readonly onString: (bytes: Uint8Array, object: number, key: string) => void
  /** Long ones, each once. */
  readonly onName: (name: string, object: number) => void
  /** Hashes of the names that were met. */
  readonly knownNames: Set<number>
  /** Comments, and whatever stands outside all objects. */
  readonly onStray: (bytes: Uint8Array) => void
  readonly onObject: (object: SweptObject) => void
}

/** The file is read in pieces that grow while there is no stream to pass over; what is longer than that is read whole. */
const PIECE = 64 * 1024
const LARGEST_PIECE = 2 * 1024 * 1024

/**
 * Goes through a whole file from its first byte to its last, not by its table: what no table names is met too. Bytes of
 * streams are passed over.
 */
export function sweepFile(source: PdfSource, sweep: Sweep, from = 0): void {
  let start = from
  let size = PIECE
  while (start < source.size) {
    const piece = source.read(start, start + size)
    const isLast = start + piece.length >= source.size
    const used = sweepPiece(piece, start, isLast, source, sweep)
    if (used.skipTo === start && isLast) return
    const isOverStream = used.skipTo > start + piece.length
    if (used.skipTo === start)
      size *= 2 // one object is longer than the piece
    else size = isOverStream ? PIECE : Math.min(size * 2, LARGEST_PIECE)
    start = used.skipTo
  }
}

/** @returns where to go on; `start` itself when the first object did not fit */
function sweepPiece(
  piece: Uint8Array,
  start: number,
  isLast: boolean,
  source: PdfSource,
  sweep: Sweep,
): { readonly skipTo: number } {
  const lexer = new Lexer(piece)
  let done = 0
  while (lexer.at < piece.length) {
    const stray = strayBefore(lexer)
    if (lexer.at >= piece.length && !isLast) return { skipTo: start + done }
    if (stray.length > 2) sweep.onStray(stray)
    const number = objectNumber(lexer)
    if (number < 0) {
      done = lexer.at
      continue
    }
    const value = lexer.at
    const { stream, mayBePage, mayBeEncryption } = sweepObject(lexer, number, sweep)
    // Cut off by the end of the piece: what was met so far will be met again, which does no harm.
    if (stream === null && lexer.at >= piece.length - TAIL && !isLast) return { skipTo: start + done }
    const range = stream && { start: start + stream.start, length: lengthOf(stream, start, source) }
    const end = start + lexer.at
    sweep.onObject({
      number,
      start: start + value,
      end,
      stream: range,
      holder: null,
      mayBePage,
      mayBeEncryption,
    })
    const next = range ? range.start + range.length : start + lexer.at
    if (next >= start + piece.length) return { skipTo: Math.max(next, start + 1) }
    lexer.at = next - start
    done = lexer.at
  }
  return { skipTo: start + Math.max(done, lexer.at) }
}

/** Bytes that "endobj" or "stream" and what follows it may need. */
const TAIL = 32

/** Everything up to the next object: "xref" tables and trailers are passed on as they are. */
function strayBefore(lexer: Lexer): Uint8Array {
  const { bytes } = lexer
  const start = lexer.at
  for (; lexer.at < bytes.length; lexer.at++) {
    const byte = bytes[lexer.at] ?? 0
    const isDigit = byte >= 0x30 && byte <= 0x39
    const isAtStart = lexer.at === 0 || IS_SPACE[bytes[lexer.at - 1] ?? 0] === 1
    if (isDigit && isAtStart && opensObject(bytes, lexer.at)) break
    if (isDigit) while (IS_REGULAR[bytes[lexer.at + 1] ?? 0] === 1 && lexer.at + 1 < bytes.length) lexer.at++
  }
  return bytes.subarray(start, lexer.at)
}

function opensObject(bytes: Uint8Array, at: number): boolean {
  const probe = new Lexer(bytes, at)
  return objectNumber(probe) >= 0
}

/** Goes behind "12 0 obj"; -1 where there is none. */
function objectNumber(lexer: Lexer): number {
  const number = lexer.integer()
  if (number < 0) return -1
  const generation = lexer.integer()
  lexer.skipSpace()
  return generation >= 0 && lexer.takes('obj') ? number : -1
}

interface FoundStream {
  readonly start: number
  /** As the dictionary says; -1 where it says so elsewhere. */
  readonly length: number
}

/** Goes to the end of an object, or to the start of its stream. */
export function sweepObject(lexer: Lexer, object: number, sweep: Sweep): SweepFinding {
  const { bytes } = lexer
  let keyAt = 0
  let length = -1
  let mayBePage = false
  let mayBeEncryption = false
  const meet = (found: Uint8Array): void => {
    if (found.length > 2) sweep.onString(found, object, new Lexer(bytes, keyAt).name())
  }
  while (lexer.at < bytes.length) {
    const byte = bytes[lexer.at]
    if (byte === 0x2f) {
      keyAt = lexer.at
      const hash = passName(lexer, object, sweep)
      if (hash === LENGTH) length = directLength(lexer)
      else if (hash === PAGE || hash === CATALOG) mayBePage = true
      else if (hash === STANDARD) mayBeEncryption = true
    } else if (byte === 0x28) meet(lexer.literal())
    else if (byte === 0x3c && bytes[lexer.at + 1] !== 0x3c) meet(lexer.hex())
    else if (byte === 0x3c) lexer.at += 2
    else if (byte === 0x25) sweep.onStray(lexer.comment())
    else if (byte === 0x65 && lexer.takes('endobj')) break
    else if (byte === 0x73 && lexer.takes('stream'))
      return { stream: { start: behindLineEnd(lexer), length }, mayBePage, mayBeEncryption }
    else lexer.at++
  }
  return { stream: null, mayBePage, mayBeEncryption }
}

export interface SweepFinding {
  readonly stream: FoundStream | null
  readonly mayBePage: boolean
  readonly mayBeEncryption: boolean
}

const LONGEST_NAME_TO_PASS = 7

/** Goes behind a name, which is made a string only when it is met for the first time. @returns its hash */
function passName(lexer: Lexer, object: number, sweep: Sweep): number {
  const { bytes } = lexer
  const start = lexer.at++
  let hash = 0
  for (; IS_REGULAR[bytes[lexer.at] ?? 0] === 1 && lexer.at < bytes.length; lexer.at++)
    hash = (Math.imul(hash, 31) + (bytes[lexer.at] ?? 0)) | 0
  if (lexer.at - start > LONGEST_NAME_TO_PASS && !sweep.knownNames.has(hash)) {
    sweep.knownNames.add(hash)
    sweep.onName(new Lexer(bytes, start).name(), object)
  }
  return hash
}

/** Another name of the same hash only costs a look. */
const [LENGTH, PAGE, CATALOG, STANDARD] = ['Length', 'Page', 'Catalog', 'Standard'].map((name) =>
  Array.from(name).reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 0),
)

/** The number behind `/Length`; -1 where a reference stands there. */
function directLength(lexer: Lexer): number {
  const value = lexer.integer()
  const probe = new Lexer(lexer.bytes, lexer.at)
  const isReference = probe.integer() >= 0 && (probe.skipSpace(), probe.takes('R'))
  return isReference ? -1 : value
}

function behindLineEnd({ bytes, at }: Lexer): number {
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 2 : at + 1
  return bytes[at] === 0x0a ? at + 1 : at
}

/** The length that the dictionary says where "endstream" follows it; otherwise up to the next "endstream". */
function lengthOf({ start, length }: FoundStream, base: number, source: PdfSource): number {
  const from = base + start
  if (length >= 0 && from + length <= source.size) {
    const after = new Lexer(source.read(from + length, from + length + 16))
    after.skipSpace()
    if (after.takes('endstream')) return length
  }
  for (let at = from; at < source.size; at += PIECE - 16) {
    const found = Buffer.from(source.read(at, at + PIECE)).indexOf('endstream')
    if (found >= 0) return at + found - from
  }
  return source.size - from
}
