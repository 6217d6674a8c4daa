import { createHash, type Hash } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, open, type FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { deflate, type ZlibOptions } from 'node:zlib'
import { PDFContext, PDFName, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib'
import { ByteBatch } from './byte-batch.ts'
import { deflateShort, SHORT } from './deflate-short.ts'
import { ObjectStream } from './object-stream.ts'
import type { Protection } from './protection.ts'
import { serialise, streamEntries } from './serialise.ts'
import { type ObjectPlace, XREF_WIDTHS, xrefRows } from './xref-stream.ts'

/** Bytes held back before they go to disk: large enough for few writes, small enough to keep memory flat. */
const BATCH = 8 * 1024 * 1024
/** Contents that were left uncompressed are compressed when they are longer than this. */
const WORTH_COMPRESSING = 128

/**
 * A PDF written from front to back. An object goes to disk as soon as it is finished and is then forgotten, so that
 * memory holds one paper at a time however long the pack is. A paper that turns out bad is taken back (`rollBack`).
 *
 * Small objects are compressed together as they come (object-stream.ts); compression runs beside the caller's work.
 */
export class PdfFile {
  /** Dictionaries need a context to belong to; nothing is ever registered in it. */
  readonly context = PDFContext.create()
  private readonly places: (ObjectPlace | undefined)[] = [undefined] // by object number
  private pieces: Piece[] = []
  private gathered = 0
  private objects: ObjectStream | null = null
  private hash = createHash('sha256')
  private position = 0
  private inFlight: Promise<void> = Promise.resolve()

  private handle: FileHandle
  private readonly protection: Protection | null

  private constructor(handle: FileHandle, protection: Protection | null) {
    this.handle = handle
    this.protection = protection

    // The second line has bytes above 127, so that mail programs treat the file as binary.
    this.pieces.push({ kind: 'text', text: '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n' })
  }

  /** @param protection encrypts the file; `null`: anyone may open it */
  static async create(path: string, protection: Protection | null = null): Promise<PdfFile> {
    return new PdfFile(await open(path, 'w'), protection)
  }

  get isProtected(): boolean {
    return this.protection !== null
  }

  nextRef(): PDFRef {
    this.places.push(undefined)
    return PDFRef.of(this.places.length - 1)
  }

  /** Writes an object under a number taken before with `nextRef`. It may not be changed afterwards. */
  write(ref: PDFRef, object: PDFObject): void {
    if (object instanceof PDFStream) return this.writeStream(ref.objectNumber, object)
    this.objects ??= new ObjectStream(this.nextRef().objectNumber)
    const text = serialise(object)
    const { number: stream } = this.objects
    this.places[ref.objectNumber] = { kind: 'in', stream, index: this.objects.add(ref.objectNumber, text) }
    this.gathered += text.length
    if (this.objects.isFull) this.closeObjects()
  }

  add(object: PDFObject): PDFRef {
    const ref = this.nextRef()
    this.write(ref, object)
    return ref
  }

  /**
   * Hands what has gathered to the disk while the caller goes on; waits only for the batch before. Call it between
   * papers: what has been handed over cannot be taken back.
   */
  async settle(): Promise<void> {
    this.closeObjects() // each paper's own, so that they are the same whichever papers come after
    if (this.gathered >= BATCH) await this.flush()
  }

  /** The point to which `rollBack` can take the file back, until the next `settle`. */
  mark(): PdfMark {
    this.closeObjects()
    return { objects: this.places.length, pieces: this.pieces.length, gathered: this.gathered }
  }

  /** Forgets everything written after the mark. */
  rollBack(mark: PdfMark): void {
    this.places.length = mark.objects
    this.pieces.length = mark.pieces
    this.gathered = mark.gathered
    this.objects = null
  }

  /** A point to `resume` from, later and in another file. What it says is true once the file is finished. */
  async checkpoint(): Promise<Checkpoint> {
    this.closeObjects()
    const point: Checkpoint = { objects: this.places.length, position: 0, hash: this.hash }
    await this.flush()
    this.inFlight = this.inFlight.then(() => {
      point.position = this.position
      point.hash = this.hash.copy()
    })
    this.inFlight.catch(ignore) // reported where it is awaited
    return point
  }

  /**
   * Goes on from a checkpoint of a finished file in a copy of it. The copy is made beside the caller's work, and without
   * moving a byte where the disk can do that.
   */
  resume(from: string, to: string, point: Checkpoint): void {
    this.places.length = point.objects
    for (const [number, place] of this.places.entries()) {
      if (place && isAfter(place, point)) this.places[number] = undefined
    }
    this.pieces = []
    this.gathered = 0
    this.objects = null
    this.position = point.position
    this.hash = point.hash.copy()
    this.inFlight = this.openCopy(from, to, point.position)
    this.inFlight.catch(ignore) // reported where it is awaited
  }

  /** Writes the table and closes. */
  async finish(root: PDFRef, info: PDFRef, id: string): Promise<WrittenFile> {
    const encrypt = this.protection && this.writePlain(this.protection.dictionary)
    this.closeObjects()
    await this.flush()
    await this.inFlight
    const start = this.position
    const number = this.nextRef().objectNumber
    this.places[number] = { kind: 'at', offset: start }
    const rows = await compress(xrefRows(this.places))
    const entries =
      `/Type/XRef/Size ${this.places.length}/Root ${root.tag}/Info ${info.tag}/ID[<${id}><${id}>]` +
      `${encrypt ? `/Encrypt ${encrypt.tag}` : ''}${XREF_WIDTHS}/Filter/FlateDecode/Length ${rows.length}`
    const head = Buffer.from(`${number} 0 obj\n<<${entries}>>stream\n`)
    const tail = Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`)
    await this.writeOut([head, rows, tail])
    await this.handle.close()
    return { bytes: this.position, sha256: this.hash.digest('hex') }
  }

  /** Closes without finishing; what is on disk is no PDF, and the caller removes it. */
  async abandon(): Promise<void> {
    await this.inFlight.catch(ignore) // the failure that brought us here is already being reported
    await this.handle.close().catch(ignore)
  }

  private async openCopy(from: string, to: string, length: number): Promise<void> {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
    this.handle = await open(to, 'r+')
    await this.handle.truncate(length)
  }

  private writeStream(number: number, stream: PDFStream): void {
    const contents = stream.getContents()
    let strings = 0
    const cipher = (bytes: Uint8Array): Uint8Array =>
      this.protection?.encrypt(bytes, number, ++strings) ?? bytes
    const entries = streamEntries(stream.dict, this.protection ? cipher : null)
    this.gathered += contents.length
    const isOpen = !stream.dict.has(FILTER) && !stream.dict.has(DECODE_PARMS)
    if (isOpen && contents.length >= WORTH_COMPRESSING) this.pushCompressed(number, entries, contents)
    else this.pieces.push({ kind: 'stream', number, entries, contents })
  }

  private closeObjects(): void {
    const closing = this.objects
    this.objects = null
    if (!closing) return
    const { entries, contents } = closing.close()
    this.pushCompressed(closing.number, entries, contents)
  }

  private pushCompressed(number: number, entries: string, contents: Uint8Array): void {
    const compressed = contents.length <= SHORT ? deflateShort(contents) : this.compressBeside(contents)
    this.pieces.push({
      kind: 'stream',
      number,
      entries: `${entries}/Filter/FlateDecode`,
      contents: compressed,
    })
  }

  /** In another thread. */
  private compressBeside(contents: Uint8Array): Promise<Uint8Array> {
    const compressed = compress(contents)
    compressed.catch(ignore) // reported where it is awaited, unless it is taken back before
    return compressed
  }

  /** Writes an object in the open. */
  private writePlain(text: string): PDFRef {
    const ref = this.nextRef()
    this.pieces.push({ kind: 'object', number: ref.objectNumber, text })
    return ref
  }

  private async flush(): Promise<void> {
    const { pieces } = this
    this.pieces = []
    this.gathered = 0
    await this.inFlight
    this.inFlight = this.layDown(pieces)
    this.inFlight.catch(ignore) // reported where it is awaited: the next flush, or finish
  }

  private async layDown(pieces: readonly Piece[]): Promise<void> {
    const batch = new ByteBatch()
    const start = this.position
    for (const piece of pieces) {
      if (piece.kind !== 'text') {
        this.places[piece.number] = { kind: 'at', offset: start + batch.length }
      }
      if (piece.kind === 'text') batch.addText(piece.text)
      else if (piece.kind === 'object') batch.addText(`${piece.number} 0 obj\n${piece.text}\nendobj\n`)
      else
        this.layStream(
          piece,
          piece.contents instanceof Uint8Array ? piece.contents : await piece.contents,
          batch,
        )
    }
    await this.writeOut(batch.take())
  }

  private layStream({ number, entries }: StreamPiece, contents: Uint8Array, batch: ByteBatch): void {
    const bytes = this.protection?.encrypt(contents, number) ?? contents
    batch.addText(`${number} 0 obj\n<<${entries}/Length ${bytes.length}>>stream\n`)
    batch.addBytes(bytes)
    batch.addText('\nendstream\nendobj\n')
  }

  private async writeOut(parts: readonly Uint8Array[]): Promise<void> {
    const at = this.position
    this.position += parts.reduce((sum, part) => sum + part.length, 0)
    const written = writeAll(this.handle, parts, at)
    for (const part of parts) this.hash.update(part) // while the disk is busy
    await written
  }
}

/** Written one after the other, once their contents are compressed. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'object'; readonly number: number; readonly text: string }
  | StreamPiece

interface StreamPiece {
  readonly kind: 'stream'
  readonly number: number
  /** Of its dictionary, but for the length. */
  readonly entries: string
  readonly contents: Uint8Array | Promise<Uint8Array>
}

export interface PdfMark {
  readonly objects: number
  readonly pieces: number
  readonly gathered: number
}

/** Everything before it is on disk, whole. */
export interface Checkpoint {
  readonly objects: number
  position: number
  hash: Hash
}

export interface WrittenFile {
  /** Length. */
  readonly bytes: number
  /** Lower-case hex. */
  readonly sha256: string
}

const FILTER = PDFName.of('Filter')
const DECODE_PARMS = PDFName.of('DecodeParms')
const deflated: (bytes: Uint8Array, options: ZlibOptions) => Promise<Buffer> = promisify(deflate)

/** Two levels more make 2 % less, in three times the time. */
function compress(bytes: Uint8Array): Promise<Buffer> {
  return deflated(bytes, { level: 7 })
}

/** Objects that were written after the checkpoint, under numbers taken before. */
function isAfter(place: ObjectPlace, point: Checkpoint): boolean {
  return place.kind === 'at' ? place.offset >= point.position : place.stream >= point.objects
}

/** `writev` may write less than it was given. */
async function writeAll(handle: FileHandle, parts: readonly Uint8Array[], position: number): Promise<void> {
  let left = parts
  let at = position
  while (left.length > 0) {
    const { bytesWritten } = await handle.writev(left, at)
    at += bytesWritten
    left = without(left, bytesWritten)
  }
}

function without(parts: readonly Uint8Array[], count: number): Uint8Array[] {
  let skip = count
  return parts.flatMap((part) => {
    const dropped = Math.min(skip, part.length)
    skip -= dropped
    return dropped === part.length ? [] : [part.subarray(dropped)]
  })
}

function ignore(): void {
  return undefined
}
