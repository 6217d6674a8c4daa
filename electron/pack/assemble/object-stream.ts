/** Text of one stream of objects at most: readers unpack a stream whole to see one object of it. */
const MOST_TEXT = 64 * 1024

/**
 * Small objects that are compressed together (PDF 1.5, object streams): a tagged paper becomes a third of what it is
 * with each object in the open.
 */
export class ObjectStream {
  private head = ''
  private body = ''
  /** How many objects are in it. */
  count = 0

  /** Its own object number. */
  readonly number: number

  constructor(number: number) {
    this.number = number
  }

  /** @param text of the object, one character per byte @returns its place in the stream, from 0 */
  add(objectNumber: number, text: string): number {
    this.head += `${objectNumber} ${this.body.length} `
    this.body += `${text}\n`
    return this.count++
  }

  get isFull(): boolean {
    return this.body.length >= MOST_TEXT
  }

  /** Entries of its dictionary, and its contents before compression. */
  close(): { readonly entries: string; readonly contents: Buffer } {
    const contents = Buffer.from(this.head + this.body, 'latin1')
    return { entries: `/Type/ObjStm/N ${this.count}/First ${this.head.length}`, contents }
  }
}
