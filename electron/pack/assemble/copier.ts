import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { refuseBomb } from '../gate/bombs.ts'
import type { PdfFile } from './pdf-file.ts'

/**
 * Looks at an entry of a dictionary before it is copied. Returns true when it has dealt with it: put something into
 * `target`, or left it out.
 */
export type EntryRule = (source: PDFDict, value: PDFObject, target: PDFDict) => boolean

/** Has a last word on the copy of one indirect object, before it is written. */
export type Amendment = (copy: PDFDict) => void

/**
 * Copies objects of one paper into the pack. References keep their meaning: each object is copied once, under a new
 * number, and only if something that is copied points to it.
 *
 * Pages are placed beforehand (`place`), so that links, outlines and tags that point to a page find its new number.
 */
export class ObjectCopier {
  private readonly rules = new Map<PDFName, EntryRule>()
  /** By source reference. */
  readonly amendments = new Map<PDFRef, Amendment>()
  /** Whether a dictionary (or a stream's) is left out wherever it stands. */
  refuse: (dict: PDFDict) => boolean = () => false
  /** Objects that are not copied, by source reference: drawings become empty, all else null. */
  emptied: ReadonlySet<PDFRef> = new Set()
  /** Objects that could not be read and were left out. */
  damagedObjects = 0
  private readonly numbers = new Map<PDFRef, PDFRef>()
  private readonly queue: PDFRef[] = []

  readonly source: PDFContext
  readonly file: PdfFile
  private readonly stringsAreRaw: boolean
  private depth = 0

  constructor(source: PDFContext, file: PdfFile, stringsAreRaw: boolean) {
    this.source = source
    this.file = file
    this.stringsAreRaw = stringsAreRaw
  }

  /** From now on entries of this name are looked at first. Rules for one name are asked in turn until one deals with it. */
  addRule(name: string, rule: EntryRule): void {
    const key = PDFName.of(name)
    const before = this.rules.get(key)
    this.rules.set(key, before ? (...entry) => before(...entry) || rule(...entry) : rule)
  }

  /** The bytes of a string, whatever its letters would be. */
  bytesOf(string: PDFString | PDFHexString): Uint8Array {
    const isRaw = string instanceof PDFString && this.stringsAreRaw
    return isRaw ? Buffer.from(string.asString(), 'latin1') : string.asBytes()
  }

  /** Says under which number an object will stand in the pack; the caller writes it. */
  place(source: PDFRef, target: PDFRef): void {
    this.numbers.set(source, target)
  }

  placed(source: PDFRef): PDFRef | undefined {
    return this.numbers.get(source)
  }

  /** The number of an object in the pack; it is queued to be copied when this is the first time. */
  ref(source: PDFRef): PDFRef {
    const known = this.numbers.get(source)
    if (known) return known
    const target = this.file.nextRef()
    this.numbers.set(source, target)
    this.queue.push(source)
    return target
  }

  copy(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return this.ref(object)
    if (object instanceof PDFStream) return this.copyStream(object)
    if (object instanceof PDFDict)
      return this.refuse(object) || this.isTooDeep() ? PDFNull : this.copyDict(object)
    if (object instanceof PDFArray) return this.isTooDeep() ? PDFNull : this.copyArray(object)
    if (object instanceof PDFNumber) return sane(object)
    if (object instanceof PDFString && this.stringsAreRaw) return hexOfRaw(object)
    if (object instanceof PDFInvalidObject) {
      this.damagedObjects++
      return PDFNull // its bytes may point to any object of the pack
    }
    return object
  }

  copyDict(source: PDFDict, target = PDFDict.withContext(this.file.context)): PDFDict {
    this.depth++
    for (const [key, value] of source.entries()) this.copyEntry(source, key, value, target)
    this.depth--
    return target
  }

  copyEntry(source: PDFDict, key: PDFName, value: PDFObject, target: PDFDict): void {
    if (!this.rules.get(key)?.(source, value, target)) target.set(key, this.copy(value))
  }

  copyArray(source: PDFArray): PDFArray {
    const target = PDFArray.withContext(this.file.context)
    this.depth++
    for (let i = 0; i < source.size(); i++) target.push(this.copy(source.get(i)))
    this.depth--
    return target
  }

  /** Writes everything that is queued, and what that leads to. */
  copyQueued(): void {
    for (let source = this.queue.pop(); source; source = this.queue.pop()) this.writeCopy(source)
  }

  private writeCopy(source: PDFRef): void {
    const object = this.emptied.has(source) ? this.emptyCopy(source) : this.source.lookup(source)
    const copy = object === undefined || isPageOrTree(object) ? PDFNull : this.copy(object)
    if (copy instanceof PDFDict) this.amendments.get(source)?.(copy)
    this.file.write(this.ref(source), copy)
  }

  private emptyCopy(source: PDFRef): PDFObject | undefined {
    this.damagedObjects++
    const object = this.source.lookup(source)
    if (!(object instanceof PDFStream) || !object.dict.has(BBOX)) return undefined
    const dict = PDFDict.withContext(this.source)
    for (const name of OF_EMPTY) {
      const value = object.dict.get(name)
      if (value) dict.set(name, value)
    }
    return PDFRawStream.of(dict, new Uint8Array())
  }

  private copyStream(stream: PDFStream): PDFObject {
    if (this.refuse(stream.dict)) return PDFNull
    const contents = stream instanceof PDFRawStream ? stream.contents : stream.getContents()
    refuseBomb(stream.dict, contents)
    const dict = this.copyDict(stream.dict)
    for (const name of ELSEWHERE) dict.delete(name)
    return PDFRawStream.of(dict, contents)
  }

  /** Readers give up on objects nested deeper than a few hundred levels, some with the whole file. */
  private isTooDeep(): boolean {
    if (this.depth < DEEPEST) return false
    this.damagedObjects++
    return true
  }
}

/** The pages themselves are placed before; any other page or tree node is one that the paper had left behind. */
function isPageOrTree(object: PDFObject): boolean {
  if (!(object instanceof PDFDict)) return false
  const type = object.get(TYPE)
  return type === PAGE || type === PAGES || type === CATALOG
}

const TYPE = PDFName.of('Type')
const PAGE = PDFName.of('Page')
const PAGES = PDFName.of('Pages')
const CATALOG = PDFName.of('Catalog')

const DEEPEST = 100

/** What a form or a pattern without any drawing still needs. */
const BBOX = PDFName.of('BBox')
const OF_EMPTY = 'Type Subtype BBox Matrix PatternType PaintType TilingType XStep YStep'
  .split(' ')
  .map((name) => PDFName.of(name))

/** A stream whose bytes lie in another file. */
const ELSEWHERE = ['F', 'FFilter', 'FDecodeParms'].map((name) => PDFName.of(name))

/** What readers hold a number in. */
const LARGEST = 2 ** 31 - 1

function sane(number: PDFNumber): PDFNumber {
  const value = number.asNumber()
  if (Math.abs(value) <= LARGEST) return number
  return PDFNumber.of(Number.isNaN(value) ? 0 : Math.sign(value) * LARGEST)
}

/** The library keeps decrypted strings unescaped; written as they are, a bracket in one would end it too soon. */
function hexOfRaw(string: PDFString): PDFHexString {
  return PDFHexString.of(Buffer.from(string.asString(), 'latin1').toString('hex'))
}
