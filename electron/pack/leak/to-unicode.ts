import { Lexer } from './lexer.ts'

/** What a font's ToUnicode map says of its codes. */
export interface ToUnicode {
  readonly texts: ReadonlyMap<number, string>
  /** Bytes of a code. */
  readonly codeLength: number
}

/** Reads a CMap (ISO 32000-1, 9.10.3). Ranges beyond reason are cut short: a hostile map may name billions of codes. */
export function readToUnicode(bytes: Uint8Array): ToUnicode {
  const texts = new Map<number, string>()
  const lexer = new Lexer(bytes)
  let codeLength = 0
  let strings: (Uint8Array | Uint8Array[])[] = []
  while (lexer.at < bytes.length) {
    lexer.skipSpace()
    const byte = bytes[lexer.at]
    if (byte === undefined) break
    if (byte === 0x3c && bytes[lexer.at + 1] !== 0x3c) strings.push(lexer.hex())
    else if (byte === 0x5b) strings.push(readStrings(lexer))
    else {
      const word = lexer.word()
      if (word === '') lexer.at++
      if (word.startsWith('begin')) strings = []
      if (word === 'endcodespacerange') codeLength = Math.max(codeLength, sizeOf(strings[0]))
      if (word === 'endbfchar') addSingles(strings, texts)
      if (word === 'endbfrange') addRanges(strings, texts)
    }
  }
  return { texts, codeLength: codeLength || 1 }
}

const WIDEST_RANGE = 65_536

function readStrings(lexer: Lexer): Uint8Array[] {
  const found: Uint8Array[] = []
  lexer.at++
  while (lexer.at < lexer.bytes.length && lexer.bytes[lexer.at] !== 0x5d) {
    if (lexer.bytes[lexer.at] === 0x3c) found.push(lexer.hex())
    else lexer.at++
  }
  lexer.at++
  return found
}

function addSingles(strings: readonly (Uint8Array | Uint8Array[])[], texts: Map<number, string>): void {
  for (let i = 0; i + 1 < strings.length; i += 2) texts.set(codeOf(strings[i]), textOf(strings[i + 1]))
}

function addRanges(strings: readonly (Uint8Array | Uint8Array[])[], texts: Map<number, string>): void {
  for (let i = 0; i + 2 < strings.length; i += 3) {
    const [from, to, what] = [codeOf(strings[i]), codeOf(strings[i + 1]), strings[i + 2]]
    const last = Math.min(to, from + WIDEST_RANGE)
    for (let code = from; code <= last; code++)
      texts.set(code, Array.isArray(what) ? textOf(what[code - from]) : moved(textOf(what), code - from))
  }
}

/** The last letter of a range's text goes on with its codes. */
function moved(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode((text.charCodeAt(text.length - 1) || 0) + by)
}

function sizeOf(string: Uint8Array | Uint8Array[] | undefined): number {
  return string instanceof Uint8Array ? string.length : 0
}

function codeOf(string: Uint8Array | Uint8Array[] | undefined): number {
  if (!(string instanceof Uint8Array)) return -1
  return string.reduce((code, byte) => code * 256 + byte, 0)
}

function textOf(string: Uint8Array | Uint8Array[] | undefined): string {
  if (!(string instanceof Uint8Array)) return ''
  return Buffer.from(string.subarray(0, string.length & ~1))
    .swap16()
    .toString('utf16le')
}
