import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib'

/** Turns the bytes of one string into those that stand for it in an encrypted file. */
export type StringCipher = (bytes: Uint8Array) => Uint8Array

const LENGTH = PDFName.of('Length')

/**
 * An object as it stands in a file, one character per byte, without a space too many: tagged papers have a hundred
 * thousand objects.
 */
export function serialise(object: PDFObject, cipher: StringCipher | null = null): string {
  if (object instanceof PDFRef) return object.tag
  if (object instanceof PDFDict) return `<<${entriesOf(object, cipher)}>>`
  if (object instanceof PDFArray) return arrayOf(object, cipher)
  if (cipher && (object instanceof PDFString || object instanceof PDFHexString)) {
    return `<${Buffer.from(cipher(object.asBytes())).toString('hex')}>`
  }
  return object.toString()
}

/** The entries of a stream's dictionary but for its length, which is not known before it is compressed. */
export function streamEntries(dict: PDFDict, cipher: StringCipher | null): string {
  return entriesOf(dict, cipher, LENGTH)
}

function entriesOf(dict: PDFDict, cipher: StringCipher | null, but?: PDFName): string {
  let text = ''
  for (const [key, value] of dict.entries()) {
    if (key === but || value === PDFNull) continue // null is as good as nothing
    const written = serialise(value, cipher)
    text += isDelimiter(written.charCodeAt(0)) ? key.toString() + written : `${key.toString()} ${written}`
  }
  return text
}

function arrayOf(array: PDFArray, cipher: StringCipher | null): string {
  let text = '['
  for (let i = 0; i < array.size(); i++) {
    const written = serialise(array.get(i), cipher)
    text += i === 0 || isDelimiter(written.charCodeAt(0)) ? written : ` ${written}`
  }
  return `${text}]`
}

const DELIMITERS = new Set(Array.from('/(<[', (letter) => letter.charCodeAt(0)))

/** Nothing need stand before these. */
function isDelimiter(code: number): boolean {
  return DELIMITERS.has(code)
}
