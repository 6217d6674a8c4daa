import { fontText, PLAIN_TEXT, type FontText } from './font-text.ts'
import { Lexer } from './lexer.ts'
import type { SweptObject } from './object-sweep.ts'
import type { PdfSource } from './pdf-source.ts'
import { isDict, readValue, Ref, type PdfDict, type PdfValue } from './pdf-value.ts'
import { unprotecting } from './unprotect.ts'
import { unpacked } from './stream-bytes.ts'

/** Undoes encryption; the bytes as they are where there is none. */
export type Decrypt = (bytes: Uint8Array) => Uint8Array

/** Longer objects are read again instead of being kept, in bytes. */
const LARGEST_KEPT = 16 * 1024

/** The objects of a swept file, read when they are asked for. */
export class PdfObjects {
  private readonly swept = new Map<number, SweptObject>()
  private readonly values = new Map<number, PdfValue>()
  private readonly fonts = new Map<number, FontText>()
  private readonly source: PdfSource
  decrypt: Decrypt = (bytes) => bytes

  constructor(source: PdfSource) {
    this.source = source
  }

  /** From now on reads what was encrypted with that password, if the object says how. */
  unprotect(password: string, encryption: SweptObject): void {
    const dict = this.read(encryption)
    if (isDict(dict)) this.decrypt = unprotecting(password, dict) ?? this.decrypt
  }

  /** A number that is used twice means the later object. */
  add(object: SweptObject): void {
    this.swept.set(object.number, object)
  }

  /** The object of that number; null where there is none. */
  value(number: number): PdfValue {
    const known = this.values.get(number)
    if (known !== undefined) return known
    const swept = this.swept.get(number)
    const value = swept ? this.read(swept) : null
    if (swept && swept.end - swept.start < LARGEST_KEPT) this.values.set(number, value)
    return value
  }

  read(swept: SweptObject): PdfValue {
    if (swept.holder) return readValue(new Lexer(swept.holder, swept.start))
    return readValue(new Lexer(this.source.read(swept.start, swept.end)))
  }

  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null
    for (let hops = 0; found instanceof Ref && hops < 8; hops++) found = this.value(found.number)
    return found
  }

  dict(value: PdfValue | undefined): PdfDict | null {
    const found = this.resolve(value)
    return isDict(found) ? found : null
  }

  /** The unpacked bytes of a stream that is referred to; null where that is none. */
  stream(value: PdfValue | undefined): Uint8Array | null {
    const swept = value instanceof Ref ? this.swept.get(value.number) : undefined
    return swept?.stream ? this.bytesOf(swept, this.dict(this.read(swept)) ?? new Map()) : null
  }

  /** The unpacked bytes of a stream. */
  bytesOf(swept: SweptObject, dict: PdfDict): Uint8Array {
    return unpacked(this.rawOf(swept), dict)
  }

  /** The first of them, as far as so many bytes of the file go. */
  headOf(swept: SweptObject, dict: PdfDict, most: number): Uint8Array {
    return unpacked(this.rawOf(swept, most), dict).subarray(0, most)
  }

  /** As it stands in the file, without encryption. */
  rawOf({ stream }: SweptObject, most = Infinity): Uint8Array {
    if (!stream) return new Uint8Array(0)
    return this.decrypt(this.source.read(stream.start, stream.start + Math.min(stream.length, most)))
  }

  /** How the fonts of some resources read, by the names they have there. */
  fontsOf(resources: PdfValue | undefined): (name: string) => FontText {
    const fonts = this.dict(this.dict(resources)?.get('Font'))
    const byName = new Map<string, FontText>()
    return (name) => {
      const font = byName.get(name) ?? this.font(fonts?.get(name))
      byName.set(name, font)
      return font
    }
  }

  private font(value: PdfValue | undefined): FontText {
    const known = value instanceof Ref ? this.fonts.get(value.number) : undefined
    if (known) return known
    const font = this.dict(value)
    const text = font ? fontText(this, font) : PLAIN_TEXT
    if (value instanceof Ref) this.fonts.set(value.number, text)
    return text
  }
}
