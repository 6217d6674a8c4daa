import { inflateSync } from 'node:zlib'
import { PDFArray, PDFName, PDFNumber, type PDFDict } from '@cantoo/pdf-lib'
import { TooMuch } from './too-much.ts'

/** A page's drawing, a font or a form that unfolds into more has never been seen. */
const MOST_BYTES = 256 * 2 ** 20
/** The largest plan (A0 at 1,200 dots to the inch) has two thousand million dots, of one bit each. */
const MOST_PICTURE_BYTES = 512 * 2 ** 20
/** What each compression can make of one byte at most. */
const GROWTH: Readonly<Record<string, number>> = {
  FlateDecode: 1032,
  Fl: 1032,
  LZWDecode: 1365,
  LZW: 1365,
  RunLengthDecode: 64,
  RL: 64,
}

/**
 * Looks at a stream before it is copied: compressed twice, ten kilobytes can unfold into gigabytes in whoever reads the
 * pack. Only what could be so large is unfolded to see: hardly any stream of a real paper.
 *
 * @throws {TooMuch}
 */
export function refuseBomb(dict: PDFDict, contents: Uint8Array): void {
  const isPicture = dict.get(SUBTYPE) === IMAGE
  if (isPicture) refuseHugePicture(dict)
  const filters = filtersOf(dict)
  const growing = filters.filter((filter) => filter in GROWTH)
  if (isPicture && growing.length < 2) return // large, and as large as it says it is
  const most = growing.reduce((size, filter) => size * (GROWTH[filter] ?? 1), contents.length)
  if (most <= MOST_BYTES) return
  if (filters.every(isFlate)) unfold(contents, filters.length)
  else if (growing.length > 1) throw new TooMuch('a stream may unfold too far')
}

/** Readers take as many bytes as the picture's measures ask for, whatever its data. */
function refuseHugePicture(dict: PDFDict): void {
  const [width, height, bits] = ['Width', 'Height', 'BitsPerComponent'].map((name) => {
    const value = dict.lookup(PDFName.of(name))
    return value instanceof PDFNumber ? value.asNumber() : 1
  })
  if (((width ?? 1) * (height ?? 1) * (bits ?? 1)) / 8 > MOST_PICTURE_BYTES)
    throw new TooMuch('a huge picture')
}

function unfold(contents: Uint8Array, times: number): void {
  let bytes = contents
  for (let time = 0; time < times; time++) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: MOST_BYTES })
    } catch (error) {
      if (error instanceof RangeError) throw new TooMuch('a stream unfolds too far')
      return // damaged: readers take what there is, which is no more
    }
  }
}

function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(FILTER)
  const list = filter instanceof PDFArray ? filter.asArray().map((_, at) => filter.lookup(at)) : [filter]
  return list.filter((name) => name instanceof PDFName).map((name) => name.decodeText())
}

function isFlate(filter: string): boolean {
  return filter === 'FlateDecode' || filter === 'Fl'
}

const SUBTYPE = PDFName.of('Subtype')
const IMAGE = PDFName.of('Image')
const FILTER = PDFName.of('Filter')
