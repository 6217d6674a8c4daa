import { constants, inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { isList, nameOf, type PdfDict } from './pdf-value.ts'

/** Unpacked streams beyond this are not believed: a few kilobytes can claim to be gigabytes. */
const LARGEST = 256 * 1024 * 1024

/** Filters whose bytes are a picture, which holds no text to search. */
const PICTURES: ReadonlySet<string> = new Set([
  'DCTDecode',
  'JPXDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCT',
  'CCF',
])

/** A stream's bytes without its filters; what cannot be unpacked is answered as far as it goes, pictures as they are. */
export function unpacked(raw: Uint8Array, dict: PdfDict): Uint8Array {
  const filter = dict.get('Filter') ?? dict.get('F')
  const names = (isList(filter) ? filter : [filter]).map(nameOf).filter(Boolean)
  if (names.length === 0 || names.some((name) => PICTURES.has(name))) return raw
  if (names.length === 1 && (names[0] === 'FlateDecode' || names[0] === 'Fl')) return inflated(raw)
  return byLibrary(raw, names)
}

function inflated(raw: Uint8Array): Uint8Array {
  try {
    // A stream that was cut short still gives what it has.
    return inflateSync(raw, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST })
  } catch {
    return raw // not what it says it is: then its bytes are searched as they stand
  }
}

/** The rare filters, and several in a row. */
function byLibrary(raw: Uint8Array, names: readonly string[]): Uint8Array {
  const context = PDFContext.create()
  const dict = context.obj({ Filter: names.map((name) => PDFName.of(name)) })
  try {
    return decodePDFRawStream(PDFRawStream.of(dict, raw)).decode()
  } catch {
    return raw
  }
}
