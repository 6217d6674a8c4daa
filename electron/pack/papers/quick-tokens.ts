import type { PDFName } from '@cantoo/pdf-lib'

/**
 * Whitespace, numbers and names of a PDF, read straight from its bytes: what @cantoo/pdf-lib's parser does most of its time,
 * one letter at a time. Each function answers `null`, and moves nothing, for what is unusual or wrong: that is the
 * library's to read, or to refuse.
 */

/** Where the library's parser is in its bytes. */
export interface Place {
  readonly bytes: Uint8Array
  readonly length: number
  idx: number
}

const tableOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(256)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

const SPACE = tableOf('\0\t\n\f\r ')
const DIGIT = tableOf('0123456789')
const SIGN_OR_POINT = tableOf('+-.')
const ENDS_NAME = tableOf('\0\t\n\f\r ()<>[]{}/%')
const ZERO = 0x30
const MINUS = 0x2d
const POINT = 0x2e
const PERCENT = 0x25

export const isDigit = (byte: number | undefined): boolean => DIGIT[byte ?? 0] === 1
export const isNumeric = (byte: number): boolean => DIGIT[byte] === 1 || SIGN_OR_POINT[byte] === 1

/** @returns whether a comment follows, which is still to be skipped */
export function skipSpace(place: Place): boolean {
  const { bytes, length } = place
  let at = place.idx
  while (at < length && SPACE[bytes[at] ?? 0] === 1) at++
  place.idx = at
  return bytes[at] === PERCENT
}

/** So many decimal digits are exact in a number of JavaScript, and so is dividing them by a power of ten. */
const MOST_DIGITS = 15

/** Digits, perhaps with a minus and a point. */
export function readNumber(place: Place): number | null {
  const { bytes, length } = place
  const isNegative = bytes[place.idx] === MINUS
  let at = isNegative ? place.idx + 1 : place.idx
  let value = 0
  let digits = 0
  let scale = 1
  for (; at < length && DIGIT[bytes[at] ?? 0] === 1; at++, digits++)
    value = value * 10 + (bytes[at] ?? 0) - ZERO
  if (bytes[at] === POINT) {
    for (at++; at < length && DIGIT[bytes[at] ?? 0] === 1; at++, digits++, scale *= 10)
      value = value * 10 + (bytes[at] ?? 0) - ZERO
  } else if (SIGN_OR_POINT[bytes[at] ?? 0] === 1) return null
  if (digits === 0 || digits > MOST_DIGITS) return null
  place.idx = at
  return isNegative ? -(value / scale) : value / scale
}

/** Digits only. */
export function readInteger(place: Place): number | null {
  const { bytes, length } = place
  let at = place.idx
  let value = 0
  for (; at < length && DIGIT[bytes[at] ?? 0] === 1; at++) value = value * 10 + (bytes[at] ?? 0) - ZERO
  if (at === place.idx || at - place.idx > MOST_DIGITS) return null
  place.idx = at
  return value
}

interface KnownName {
  readonly spelling: Uint8Array
  readonly name: PDFName
}

/** By a hash of how they are spelt: a paper has a few hundred, each of them thousands of times. */
const names = new Map<number, KnownName>()
const MOST_NAMES = 20_000

/** @param readAnew has the library read a name that was not met before, and moves on */
export function readName(place: Place, readAnew: () => PDFName): PDFName {
  const { bytes, length } = place
  const start = place.idx + 1 // after the slash
  let end = start
  let hash = 0
  for (; end < length && ENDS_NAME[bytes[end] ?? 0] === 0; end++) hash = (hash * 31 + (bytes[end] ?? 0)) | 0
  const known = names.get(hash)
  if (known && isSpelt(known.spelling, bytes, start, end)) {
    place.idx = end
    return known.name
  }
  const name = readAnew()
  if (names.size >= MOST_NAMES) names.clear()
  names.set(hash, { spelling: Uint8Array.from(bytes.subarray(start, end)), name })
  return name
}

function isSpelt(spelling: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let at = 0; at < spelling.length; at++) if (spelling[at] !== bytes[start + at]) return false
  return true
}

/** One character for each byte. */
export function latin1({ bytes }: Place, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
}
