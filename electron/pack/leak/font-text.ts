import { textOfGlyph } from './glyph-names.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isDict, isList, nameOf, Name, type PdfDict, type PdfValue } from './pdf-value.ts'
import { textOfBytes } from './text-string.ts'
import { readToUnicode } from './to-unicode.ts'

/** Turns what a text operator shows into text. */
export type FontText = (shown: Uint8Array) => string

/** Without a font, or with one that says nothing of its letters, the codes stand for themselves. */
export const PLAIN_TEXT: FontText = (shown) => textOfBytes(shown)

/** How the codes of a font read: by its ToUnicode map, else by its encoding. */
export function fontText(objects: PdfObjects, font: PdfDict): FontText {
  const map = objects.stream(font.get('ToUnicode'))
  const otherwise = nameOf(font.get('Subtype')) === 'Type0' ? wideCodes : simpleText(objects, font)
  if (map === null) return otherwise
  const { texts, codeLength } = readToUnicode(map)
  const step = nameOf(font.get('Subtype')) === 'Type0' ? Math.max(2, codeLength) : codeLength
  return (shown) => mapped(shown, texts, step, otherwise)
}

function mapped(
  shown: Uint8Array,
  texts: ReadonlyMap<number, string>,
  step: number,
  otherwise: FontText,
): string {
  let text = ''
  for (let at = 0; at + step <= shown.length; at += step) {
    let code = 0
    for (let i = 0; i < step; i++) code = code * 256 + (shown[at + i] ?? 0)
    text += texts.get(code) ?? otherwise(shown.subarray(at, at + step))
  }
  return text
}

/** Glyph numbers without a map: nobody can read them, but equal glyphs of one font give equal text. */
function wideCodes(shown: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < shown.length; at += 2)
    text += String.fromCharCode(0x4e00 + (((shown[at] ?? 0) * 256 + (shown[at + 1] ?? 0)) % 0x5000))
  return text
}

function simpleText(objects: PdfObjects, font: PdfDict): FontText {
  const encoding = objects.resolve(font.get('Encoding'))
  const differences = isDict(encoding) ? differencesOf(objects, encoding.get('Differences')) : null
  const isMac = nameOf(isDict(encoding) ? encoding.get('BaseEncoding') : encoding) === 'MacRomanEncoding'
  const plain = (code: number): string =>
    isMac && code > 0x7f ? (MAC[code - 0x80] ?? '') : (WIN[code] ?? '')
  return (shown) => {
    let text = ''
    for (const code of shown) text += differences?.get(code) ?? plain(code)
    return text
  }
}

function differencesOf(objects: PdfObjects, value: PdfValue | undefined): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  const list = objects.resolve(value)
  let code = 0
  for (const entry of isList(list) ? list : []) {
    if (typeof entry === 'number') code = entry
    else if (entry instanceof Name) texts.set(code++, textOfGlyph(entry.name))
  }
  return texts
}

const WIN = Array.from(
  new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, code) => code)),
)
const MAC = Array.from(
  new TextDecoder('macintosh').decode(Uint8Array.from({ length: 128 }, (_, code) => code + 0x80)),
)
