/** Takes a PDF's bytes apart. Tolerant: what makes no sense is skipped, since what is searched may be anything. */
export class Lexer {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** A literal string from its opening bracket; goes on behind the closing one. */
  literal(): Uint8Array {
    const { bytes } = this
    const start = ++this.at
    let depth = 1
    let isPlain = true
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at]
      if (byte === BACKSLASH) {
        isPlain = false
        this.at++
      } else if (byte === OPEN) depth++
      else if (byte === CLOSE && --depth === 0) break
    }
    const raw = bytes.subarray(start, this.at++)
    return isPlain ? raw : unescaped(raw)
  }

  /** A hexadecimal string from its opening angle; goes on behind the closing one. */
  hex(): Uint8Array {
    const { bytes } = this
    const start = ++this.at
    while (this.at < bytes.length && bytes[this.at] !== GREATER) this.at++
    return hexBytes(bytes, start, this.at++)
  }

  /** A name without its slash, with `#20` and the like resolved. */
  name(): string {
    const start = ++this.at
    while (this.at < this.bytes.length && IS_REGULAR[this.bytes[this.at] ?? 0] === 1) this.at++
    const raw = latin1(this.bytes, start, this.at)
    return raw.includes('#')
      ? raw.replaceAll(/#([0-9a-f]{2})/gi, (_all, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
      : raw
  }

  /** What follows a percent sign, up to the end of the line. */
  comment(): Uint8Array {
    const start = this.at
    while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d)
      this.at++
    return this.bytes.subarray(start, this.at)
  }

  /** A number or an operator. */
  word(): string {
    const start = this.at
    while (this.at < this.bytes.length && IS_REGULAR[this.bytes[this.at] ?? 0] === 1) this.at++
    return latin1(this.bytes, start, this.at)
  }

  skipSpace(): void {
    while (this.at < this.bytes.length && IS_SPACE[this.bytes[this.at] ?? 1] === 1) this.at++
  }

  /** A whole number, or -1 where there is none. */
  integer(): number {
    this.skipSpace()
    let value = -1
    for (; this.at < this.bytes.length; this.at++) {
      const digit = (this.bytes[this.at] ?? 0) - 0x30
      if (digit < 0 || digit > 9) break
      value = (value < 0 ? 0 : value) * 10 + digit
    }
    return value
  }

  /** The whole part of a number from its minus sign on. */
  integerAfterMinus(): number {
    this.at++
    return this.integer()
  }

  /** Whether these letters come next; goes behind them if so. */
  takes(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.bytes[this.at + i] !== word.charCodeAt(i)) return false
    this.at += word.length
    return true
  }
}

const BACKSLASH = 0x5c
const OPEN = 0x28
const CLOSE = 0x29
const GREATER = 0x3e

const SPACES = '\0\t\n\f\r '
export const IS_SPACE = Uint8Array.from({ length: 256 }, (_, byte) =>
  SPACES.includes(String.fromCharCode(byte)) ? 1 : 0,
)
export const IS_REGULAR = Uint8Array.from({ length: 256 }, (_, byte) =>
  SPACES.includes(String.fromCharCode(byte)) || '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? 0 : 1,
)

export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
}

const ESCAPES: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, b: 0x08, f: 0x0c }

function unescaped(raw: Uint8Array): Uint8Array {
  const out = new Uint8Array(raw.length)
  let length = 0
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] !== BACKSLASH) {
      out[length++] = raw[at] ?? 0
      continue
    }
    const letter = String.fromCharCode(raw[++at] ?? 0)
    if (letter >= '0' && letter <= '7') {
      let value = 0
      let digits = 0
      for (; digits < 3; digits++) {
        const digit = (raw[at + digits] ?? 0) - 0x30
        if (digit < 0 || digit > 7) break
        value = value * 8 + digit
      }
      at += digits - 1
      out[length++] = value & 0xff
    } else if (letter === '\r') at += raw[at + 1] === 0x0a ? 1 : 0
    else if (letter !== '\n') out[length++] = ESCAPES[letter] ?? letter.charCodeAt(0)
  }
  return out.subarray(0, length)
}

function hexBytes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const out = new Uint8Array((end - start + 1) >> 1)
  let count = 0
  for (let at = start; at < end; at++) {
    const value = HEX[bytes[at] ?? 0] ?? 255
    if (value === 255) continue
    out[count >> 1] = (out[count >> 1] ?? 0) | (count & 1 ? value : value << 4)
    count++
  }
  return count === out.length << 1 ? out : out.subarray(0, (count + 1) >> 1)
}

const HEX = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(value) ? 255 : value
})
