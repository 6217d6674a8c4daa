import { inflateSync } from 'node:zlib'
import {
  PDFCatalog,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFObjectStreamParser,
  PDFPageLeaf,
  PDFPageTree,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFString,
  PDFXRefStreamParser,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { quickenObjects } from './quick-objects.ts'
import {
  isDigit,
  isNumeric,
  latin1,
  readInteger,
  readName,
  readNumber,
  skipSpace,
  type Place,
} from './quick-tokens.ts'

/** What the library's parsers keep to themselves. Its version is pinned; tests/pack/quick-parser.test.ts watches that nothing is read otherwise. */
interface Parser {
  readonly bytes: Place & ByteStream
  readonly context: PDFContext
  readonly cryptoFactory?: unknown
  readonly objectsPerTick: number
  readonly shouldWaitForTick: () => boolean
  skipWhitespaceAndComments(): void
  skipJibberish(): void
  parseRawNumber(): number
  parseName(): PDFName
  parseObject(ref?: PDFRef): PDFObject
  parseArray(ref?: PDFRef): PDFObject
  parseHexString(ref?: PDFRef): PDFObject
  parseString(ref?: PDFRef): PDFObject
  parseNumberOrRef(): PDFObject
  parseDictOrStream(ref?: PDFRef): PDFObject
  matchKeyword(keyword: readonly number[]): boolean
  parseIndirectObjectHeader(): PDFRef
  tryToParseInvalidIndirectObject(): unknown
}

interface ByteStream {
  assertNext(byte: number): number
}

/** A method of the library's, with its `this` as an argument. */
type Slow<Rest extends readonly unknown[], Answer> = (this: Parser, ...rest: Rest) => Answer

const [LESS, GREATER, PAREN, CLOSE, BACKSLASH, SLASH, BRACKET, R] = Array.from('<>()\\/[R', (character) =>
  character.charCodeAt(0),
)
const ENDOBJ = Array.from('endobj', (character) => character.charCodeAt(0))

/**
 * Makes the library's parser three times as quick, and the same in what it reads: papers are read when they come in and
 * for each pack, and that was the largest part of making one. Its methods go over their bytes letter by letter, look each
 * name up by two regular expressions, and wait for a promise at every object. What is unusual is left to them.
 *
 * For all that this thread parses; once is enough.
 */
export function quickenParser(): void {
  if (isQuick) return
  isQuick = true
  quickenObjects()
  const slow = PDFObjectParser.prototype as unknown as Parser
  const document = PDFParser.prototype as unknown as { parseIndirectObjects: Slow<[], Promise<void>> }
  Object.assign(slow, quickMethods({ ...methodsOf(slow) }))
  document.parseIndirectObjects = quickObjects(document.parseIndirectObjects)
}

let isQuick = false

const METHODS = [
  'skipWhitespaceAndComments',
  'parseRawInt',
  'parseRawNumber',
  'parseName',
  'parseObject',
  'parseString',
  'parseDict',
] as const

interface SlowMethods {
  readonly skipWhitespaceAndComments: Slow<[], void>
  readonly parseRawInt: Slow<[], number>
  readonly parseRawNumber: Slow<[], number>
  readonly parseName: Slow<[], PDFName>
  readonly parseObject: Slow<[ref?: PDFRef], PDFObject>
  readonly parseString: Slow<[ref?: PDFRef], PDFObject>
  readonly parseDict: Slow<[ref?: PDFRef], PDFDict>
}

function methodsOf(parser: unknown): SlowMethods {
  const all = parser as SlowMethods
  return Object.fromEntries(METHODS.map((name) => [name, all[name]])) as unknown as SlowMethods
}

function quickMethods(slow: SlowMethods) {
  return {
    skipWhitespaceAndComments(this: Parser): void {
      if (skipSpace(this.bytes)) slow.skipWhitespaceAndComments.call(this)
    },

    parseRawInt(this: Parser): number {
      return readInteger(this.bytes) ?? slow.parseRawInt.call(this)
    },

    parseRawNumber(this: Parser): number {
      return readNumber(this.bytes) ?? slow.parseRawNumber.call(this)
    },

    parseName(this: Parser): PDFName {
      const { bytes } = this
      if (bytes.bytes[bytes.idx] !== SLASH) return slow.parseName.call(this)
      return readName(bytes, () => slow.parseName.call(this))
    },

    parseObject(this: Parser, ref?: PDFRef): PDFObject {
      this.skipWhitespaceAndComments()
      const { bytes, idx } = this.bytes
      const byte = bytes[idx] ?? 0
      if (byte === SLASH) return this.parseName()
      if (isNumeric(byte)) return this.parseNumberOrRef()
      if (byte === LESS)
        return bytes[idx + 1] === LESS ? this.parseDictOrStream(ref) : this.parseHexString(ref)
      if (byte === BRACKET) return this.parseArray(ref)
      if (byte === PAREN) return this.parseString(ref)
      return slow.parseObject.call(this, ref)
    },

    parseNumberOrRef(this: Parser): PDFObject {
      const place = this.bytes
      const first = this.parseRawNumber()
      this.skipWhitespaceAndComments()
      const ahead = place.idx
      if (isDigit(place.bytes[ahead])) {
        const second = this.parseRawNumber()
        this.skipWhitespaceAndComments()
        if (place.bytes[place.idx] === R) {
          place.idx++
          return PDFRef.of(first, second)
        }
      }
      place.idx = ahead
      return PDFNumber.of(first)
    },

    parseString(this: Parser, ref?: PDFRef): PDFObject {
      const end = this.cryptoFactory && ref ? null : endOfString(this.bytes)
      if (end === null) return slow.parseString.call(this, ref)
      const start = this.bytes.idx + 1
      this.bytes.idx = end + 1
      return PDFString.of(latin1(this.bytes, start, end))
    },

    parseDict(this: Parser, ref?: PDFRef): PDFDict {
      const place = this.bytes
      const { bytes, length } = place
      place.assertNext(LESS ?? 0)
      place.assertNext(LESS ?? 0)
      this.skipWhitespaceAndComments()
      const entries = new Map<PDFName, PDFObject>()
      while (place.idx < length && bytes[place.idx] !== GREATER && bytes[place.idx + 1] !== GREATER) {
        const key = this.parseName()
        entries.set(key, this.parseObject(ref))
        this.skipWhitespaceAndComments()
      }
      this.skipWhitespaceAndComments()
      place.assertNext(GREATER ?? 0)
      place.assertNext(GREATER ?? 0)
      return dictOf(entries, this.context)
    },

    matchKeyword(this: Parser, keyword: readonly number[]): boolean {
      const { bytes, idx } = this.bytes
      for (let at = 0; at < keyword.length; at++) if (bytes[idx + at] !== keyword[at]) return false
      this.bytes.idx = idx + keyword.length
      return true
    },
  }
}

/** @returns where the bracket closes that opens here; `null`: it does not */
function endOfString({ bytes, length, idx }: Place): number | null {
  let depth = 0
  let isEscaped = false
  for (let at = idx; at < length; at++) {
    const byte = bytes[at]
    if (!isEscaped && byte === PAREN) depth++
    if (!isEscaped && byte === CLOSE) depth--
    isEscaped = byte === BACKSLASH && !isEscaped
    if (depth === 0) return at
  }
  return null
}

const TYPE = PDFName.of('Type')
const CATALOG = PDFName.of('Catalog')
const PAGES = PDFName.of('Pages')
const PAGE = PDFName.of('Page')
const OBJ_STM = PDFName.of('ObjStm')
const XREF = PDFName.of('XRef')

function dictOf(entries: Map<PDFName, PDFObject>, context: PDFContext): PDFDict {
  const type = entries.get(TYPE)
  if (type === CATALOG) return PDFCatalog.fromMapWithContext(entries, context)
  if (type === PAGES) return PDFPageTree.fromMapWithContext(entries, context)
  if (type === PAGE) return PDFPageLeaf.fromMapWithContext(entries, context)
  return PDFDict.fromMapWithContext(entries, context)
}

/** All objects up to the table, without waiting where there is nothing to wait for. */
function quickObjects(slow: Slow<[], Promise<void>>): Slow<[], Promise<void>> {
  return async function (this: Parser): Promise<void> {
    if (this.objectsPerTick !== Infinity) return await slow.call(this)
    const place = this.bytes
    this.skipWhitespaceAndComments()
    while (place.idx < place.length && isDigit(place.bytes[place.idx])) {
      const start = place.idx
      try {
        const packed = parseIndirectObject(this)
        if (packed) await packed
      } catch {
        place.idx = start // as the library does: what cannot be read is noted, and the next object looked for
        this.tryToParseInvalidIndirectObject()
      }
      this.skipWhitespaceAndComments()
      this.skipJibberish()
    }
  }
}

/** @returns when the objects in it are read, where it is a stream of objects */
function parseIndirectObject(parser: Parser): Promise<void> | null {
  const ref = parser.parseIndirectObjectHeader()
  parser.skipWhitespaceAndComments()
  const object = parser.parseObject(ref)
  parser.skipWhitespaceAndComments()
  parser.matchKeyword(ENDOBJ)
  const type = object instanceof PDFRawStream ? object.dict.lookup(TYPE) : undefined
  if (object instanceof PDFRawStream && type === OBJ_STM) return parsePacked(parser, ref, object)
  if (object instanceof PDFRawStream && type === XREF)
    PDFXRefStreamParser.forStream(object).parseIntoContext()
  parser.context.assign(ref, object)
  return null
}

async function parsePacked(parser: Parser, ref: PDFRef, stream: PDFRawStream): Promise<void> {
  await PDFObjectStreamParser.forStream(unpacked(stream), parser.shouldWaitForTick).parseIntoContext()
  parser.context.assign(ref, stream)
}

const FILTER = PDFName.of('Filter')
const PARMS = PDFName.of('DecodeParms')
const FLATE = PDFName.of('FlateDecode')

/** Node's own decompression; what it refuses is left to the library, which makes do with what there is. */
function unpacked(stream: PDFRawStream): PDFRawStream {
  if (stream.dict.lookup(FILTER) !== FLATE || stream.dict.has(PARMS)) return stream
  try {
    const contents = inflateSync(stream.contents)
    const dict = stream.dict.clone()
    dict.delete(FILTER)
    return PDFRawStream.of(dict, contents)
  } catch {
    return stream
  }
}
