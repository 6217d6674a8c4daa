import { createCipheriv, hkdfSync } from 'node:crypto'

const NO_IV = Buffer.alloc(16)
const AHEAD = 4096

/**
 * Random bytes that come out the same for the same seed: what lets a pack be made again byte for byte. Nobody who does
 * not know the seed can tell them from random ones, nor one stream of them from another.
 */
export class SeededBytes {
  private readonly stream
  private ready = Buffer.alloc(0)

  /**
   * @param seed 64 hex digits
   * @param use what the bytes are for: each use has a stream of its own
   * @param also something that the bytes shall depend on besides the seed, such as a password
   */
  constructor(seed: string, use: string, also = '') {
    const key = hkdfSync('sha256', Buffer.from(seed, 'hex'), also, `packhorse ${use}`, 32)
    this.stream = createCipheriv('aes-256-ctr', Buffer.from(key), NO_IV)
  }

  /** The next bytes of the stream. */
  next(count: number): Buffer {
    if (this.ready.length < count) {
      this.ready = Buffer.concat([this.ready, this.stream.update(Buffer.alloc(Math.max(AHEAD, count)))])
    }
    const taken = this.ready.subarray(0, count)
    this.ready = this.ready.subarray(count)
    return taken
  }
}
