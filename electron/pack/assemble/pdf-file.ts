import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { PDFContext, PDFName, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib'
import { type BatchMark, ByteBatch } from './byte-batch.ts'

/** Bytes held back before they go to disk: large enough for few writes, small enough to keep memory flat. */
const BATCH = 8 * 1024 * 1024
const LENGTH = PDFName.of('Length')

/**
 * A PDF written from front to back. An object goes to disk as soon as it is finished and is then forgotten, so that
 * memory holds one paper at a time however long the pack is. A paper that turns out bad is taken back (`rollBack`).
 *
 * It writes a plain cross-reference table: the library's object streams save a little space but cost far more time
 * on large tagged papers (see docs/pipeline.md).
 */
export class PdfFile {
  /** Dictionaries need a context to belong to; nothing is ever registered in it. */
  readonly context = PDFContext.create()
  private readonly offsets: number[] = [0] // by object number; 0 means not written
  private readonly batch = new ByteBatch()
  private readonly hash = createHash('sha256')
  private position = 0
  private inFlight: Promise<void> = Promise.resolve()

  private readonly handle: FileHandle

  private constructor(handle: FileHandle) {
    this.handle = handle

    // The second line has bytes above 127, so that mail programs treat the file as binary.
    this.addText('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
  }

  static async create(path: string): Promise<PdfFile> {
    return new PdfFile(await open(path, 'w'))
  }

  nextRef(): PDFRef {
    this.offsets.push(0)
    return PDFRef.of(this.offsets.length - 1)
  }

  /** Writes an object under a number taken before with `nextRef`. */
  write(ref: PDFRef, object: PDFObject): void {
    this.offsets[ref.objectNumber] = this.position
    if (object instanceof PDFStream) this.writeStream(ref, object)
    else this.addText(`${ref.objectNumber} 0 obj\n${object.toString()}\nendobj\n`)
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
    if (this.batch.length >= BATCH) await this.flush()
  }

  /** The point to which `rollBack` can take the file back, until the next `settle`. */
  mark(): PdfMark {
    return { objects: this.offsets.length, position: this.position, batch: this.batch.mark() }
  }

  /** Forgets everything written after the mark. */
  rollBack(mark: PdfMark): void {
    this.offsets.length = mark.objects
    this.position = mark.position
    this.batch.rollBack(mark.batch)
  }

  /** Writes the table and the trailer and closes. */
  async finish(root: PDFRef, info: PDFRef, id: string): Promise<WrittenFile> {
    const start = this.position
    const size = this.offsets.length
    this.addText(`xref\n0 ${size}\n${this.offsets.map(tableRow).join('')}`)
    this.addText(`trailer\n<< /Size ${size} /Root ${root.tag} /Info ${info.tag} /ID [<${id}> <${id}>] >>\n`)
    this.addText(`startxref\n${start}\n%%EOF\n`)
    await this.flush()
    await this.inFlight
    await this.handle.close()
    return { bytes: this.position, sha256: this.hash.digest('hex') }
  }

  /** Closes without finishing; what is on disk is no PDF, and the caller removes it. */
  async abandon(): Promise<void> {
    await this.inFlight.catch(ignore) // the failure that brought us here is already being reported
    await this.handle.close().catch(ignore)
  }

  private writeStream(ref: PDFRef, stream: PDFStream): void {
    const contents = stream.getContents()
    stream.dict.set(LENGTH, this.context.obj(contents.length)) // sources often give another, wrong or indirect
    this.addText(`${ref.objectNumber} 0 obj\n${stream.dict.toString()}\nstream\n`)
    this.batch.addBytes(contents)
    this.position += contents.length
    this.addText('\nendstream\nendobj\n')
  }

  private addText(text: string): void {
    this.batch.addText(text)
    this.position += text.length
  }

  private async flush(): Promise<void> {
    await this.inFlight
    const at = this.position - this.batch.length
    const parts = this.batch.take()
    this.inFlight = writeAll(this.handle, parts, at)
    for (const part of parts) this.hash.update(part) // while the disk is busy
    this.inFlight.catch(ignore) // reported where it is awaited: the next flush, or finish
  }
}

export interface PdfMark {
  readonly objects: number
  readonly position: number
  readonly batch: BatchMark
}

export interface WrittenFile {
  /** Length. */
  readonly bytes: number
  /** Lower-case hex. */
  readonly sha256: string
}

function tableRow(offset: number): string {
  return offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
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
