import { latin1, type Lexer } from './lexer.ts'

/** An object of a PDF, as plain data. */
export type PdfValue = null | boolean | number | Name | Ref | Uint8Array | readonly PdfValue[] | PdfDict
export type PdfDict = ReadonlyMap<string, PdfValue>

export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

export class Ref {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value)
}

export function nameOf(value: PdfValue | undefined): string {
  return value instanceof Name ? value.name : ''
}

/** Deeper than any honest file; a hostile one would exhaust the stack. */
const DEEPEST = 60

/** Reads one value. What makes no sense is null. */
export function readValue(lexer: Lexer, depth = 0): PdfValue {
  lexer.skipSpace()
  const { bytes } = lexer
  const byte = bytes[lexer.at]
  if (byte === undefined || depth > DEEPEST) return null
  if (byte === 0x28) return lexer.literal()
  if (byte === 0x2f) return new Name(lexer.name())
  if (byte === 0x3c) return bytes[lexer.at + 1] === 0x3c ? readDict(lexer, depth) : lexer.hex()
  if (byte === 0x5b) return readList(lexer, depth)
  if (byte === 0x25) {
    lexer.comment()
    return readValue(lexer, depth + 1)
  }
  return readWord(lexer)
}

function readWord(lexer: Lexer): PdfValue {
  const word = lexer.word()
  if (word === '') {
    lexer.at++ // a stray bracket
    return null
  }
  if (word === 'true' || word === 'false') return word === 'true'
  const number = Number(word)
  if (Number.isNaN(number)) return null
  const after = lexer.at
  if (Number.isInteger(number) && lexer.integer() >= 0) {
    lexer.skipSpace()
    if (latin1(lexer.bytes, lexer.at, lexer.at + 1) === 'R') {
      lexer.at++
      return new Ref(number)
    }
  }
  lexer.at = after
  return number
}

function readList(lexer: Lexer, depth: number): PdfValue[] {
  const list: PdfValue[] = []
  lexer.at++
  for (;;) {
    lexer.skipSpace()
    if (lexer.at >= lexer.bytes.length) return list
    if (lexer.bytes[lexer.at] === 0x5d) {
      lexer.at++
      return list
    }
    list.push(readValue(lexer, depth + 1))
  }
}

function readDict(lexer: Lexer, depth: number): PdfDict {
  const dict = new Map<string, PdfValue>()
  lexer.at += 2
  for (;;) {
    lexer.skipSpace()
    if (lexer.at >= lexer.bytes.length) return dict
    if (lexer.takes('>>')) return dict
    const key = readValue(lexer, depth + 1)
    if (key instanceof Name) dict.set(key.name, readValue(lexer, depth + 1))
  }
}
