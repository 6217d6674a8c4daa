import { seeded } from './words.ts'

const DC_CODE_BITS = 4
const AC_CODE_BITS = 8
/** AC symbols we use: "the next coefficient is not zero and has n bits", n from 1 to 10; and end of block. */
const AC_SYMBOLS = [0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0a]

/**
 * A grey JPEG of noise: a stand-in for a scanned page, which no program can make smaller. Written straight as
 * coefficients with codes of fixed length, so it needs no encoder.
 *
 * @param bytes about how long it shall be
 */
export function noiseJpeg(width: number, height: number, bytes: number, seed: number): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  const coefficients = Math.max(1, Math.min(60, Math.round(((bytes / blocks) * 8 - 20) / 13)))
  const scan = noiseScan(blocks, coefficients, seed)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    tables(),
    frame(width, height),
    scan,
    Buffer.from([0xff, 0xd9]),
  ])
}

function noiseScan(blocks: number, coefficients: number, seed: number): Buffer {
  const random = seeded(seed)
  const out = new BitWriter()
  for (let block = 0; block < blocks; block++) {
    out.put(0, DC_CODE_BITS) // the same grey as the block before
    for (let i = 0; i < coefficients; i++) {
      const size = 4 + Math.floor(random() * 3)
      out.put(size, AC_CODE_BITS)
      out.put(Math.floor(random() * 2 ** size), size)
    }
    out.put(0, AC_CODE_BITS) // end of block
  }
  const header = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0x00, 0, 63, 0])
  return Buffer.concat([header, out.finish()])
}

class BitWriter {
  private readonly bytes: number[] = []
  private pending = 0
  private count = 0

  put(value: number, bits: number): void {
    this.pending = (this.pending << bits) | value
    this.count += bits
    while (this.count >= 8) {
      this.count -= 8
      const byte = (this.pending >> this.count) & 0xff
      this.bytes.push(byte)
      if (byte === 0xff) this.bytes.push(0) // or it would look like a marker
    }
    this.pending &= (1 << this.count) - 1
  }

  finish(): Buffer {
    if (this.count > 0) this.put(2 ** (8 - this.count) - 1, 8 - this.count)
    return Buffer.from(this.bytes)
  }
}

function frame(width: number, height: number): Buffer {
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  return Buffer.from([0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0])
}

function tables(): Buffer {
  const quantisation = Buffer.from([0xff, 0xdb, 0, 67, 0, ...Array<number>(64).fill(4)])
  return Buffer.concat([
    quantisation,
    huffman(0x00, DC_CODE_BITS, [...Array(12).keys()]),
    huffman(0x10, AC_CODE_BITS, AC_SYMBOLS),
  ])
}

/** Codes of one length: the n-th symbol has the code n. */
function huffman(id: number, bits: number, symbols: readonly number[]): Buffer {
  const counts = Array.from({ length: 16 }, (_, index) => (index + 1 === bits ? symbols.length : 0))
  return Buffer.from([0xff, 0xc4, 0, 19 + symbols.length, id, ...counts, ...symbols])
}
