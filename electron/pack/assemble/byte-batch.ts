/** Pieces up to this size are copied together; larger ones (scans, pictures) are passed on as they are. */
const SMALL = 32 * 1024
const CHUNK = 1024 * 1024

/** Gathers bytes for one write: thousands of small objects become a few chunks, large streams are not copied. */
export class ByteBatch {
  length = 0
  private parts: Uint8Array[] = []
  private chunk = Buffer.allocUnsafe(CHUNK)
  private from = 0
  private to = 0

  /** @param text one character per byte (Latin-1), as PDF syntax is */
  addText(text: string): void {
    if (text.length > SMALL) return this.addBytes(Buffer.from(text, 'latin1'))
    this.makeRoom(text.length)
    this.chunk.write(text, this.to, 'latin1')
    this.advance(text.length)
  }

  addBytes(bytes: Uint8Array): void {
    if (bytes.length <= SMALL) {
      this.makeRoom(bytes.length)
      this.chunk.set(bytes, this.to)
      this.advance(bytes.length)
      return
    }
    this.closeRun()
    this.parts.push(bytes)
    this.length += bytes.length
  }

  /** What was gathered, in order; the batch is empty afterwards. */
  take(): Uint8Array[] {
    this.closeRun()
    const parts = this.parts
    this.parts = []
    this.length = 0
    return parts
  }

  private advance(size: number): void {
    this.to += size
    this.length += size
  }

  private makeRoom(size: number): void {
    if (this.to + size <= CHUNK) return
    this.closeRun()
    this.chunk = Buffer.allocUnsafe(CHUNK)
    this.from = this.to = 0
  }

  private closeRun(): void {
    if (this.to > this.from) this.parts.push(this.chunk.subarray(this.from, this.to))
    this.from = this.to
  }
}
