import { PDFName, PDFRawStream, PDFString, type PDFRef } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import type { FontTable } from '../fontkit.ts'
import type { PdfFile } from './pdf-file.ts'
import { slimFont } from './slim-font.ts'

interface Glyph {
  readonly id: number
  /** Thousandths of the font size, as PDF counts. */
  readonly width: number
  readonly letter: string
}

/** A TrueType font with its measures. */
export interface StampFontSource {
  readonly bytes: Buffer
  readonly table: FontTable
}

/**
 * The font of the stamps, embedded with all its glyphs (15 kB) and addressed by glyph number. Stamps are a thousand short lines:
 * a look-up for each letter is far quicker than the library's full text layout for each line.
 */
export class StampFont {
  readonly ref: PDFRef
  private readonly font: FontTable
  private readonly glyphs = new Map<string, Glyph>()

  private readonly file: PdfFile
  private readonly bytes: Buffer

  constructor(file: PdfFile, { bytes, table }: StampFontSource) {
    this.file = file
    this.bytes = bytes
    this.font = table

    this.ref = file.nextRef()
  }

  /** How many of its letters the font has not. */
  lacks(text: string): number {
    return Array.from(text).filter((letter) => !this.font.glyphs.has(letter.codePointAt(0) ?? 0)).length
  }

  /** Width in points. */
  widthOf(text: string, size: number): number {
    return (this.glyphsOf(text).reduce((sum, glyph) => sum + glyph.width, 0) * size) / 1000
  }

  /** The text as the operand of `Tj`, one character per byte. */
  encode(text: string): string {
    const bytes = this.glyphsOf(text).map(({ id }) => String.fromCharCode(id >> 8, id & 0xff))
    return `(${bytes.join('').replace(/[()\\\r]/g, (letter) => (letter === '\r' ? '\\r' : `\\${letter}`))})`
  }

  /** Shortens with "…" until it fits. */
  fit(text: string, size: number, width: number): string {
    if (this.widthOf(text, size) <= width) return text
    const letters = Array.from(text)
    while (letters.length > 0 && this.widthOf(`${letters.join('').trimEnd()}…`, size) > width) letters.pop()
    return letters.length > 0 ? `${letters.join('').trimEnd()}…` : ''
  }

  /** Writes the font; call it once, after the last stamp. */
  write(): void {
    const { context } = this.file
    const descendant = this.file.add(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: this.font.postscriptName,
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        FontDescriptor: this.writeDescriptor(),
        CIDToGIDMap: 'Identity',
        W: [...this.glyphs.values()].flatMap((glyph) => [glyph.id, [glyph.width]]),
      }),
    )
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: this.font.postscriptName,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: this.writeStream({}, Buffer.from(toUnicode([...this.glyphs.values()]), 'latin1')),
    })
    this.file.write(this.ref, font)
  }

  /** Letters that the font has not are left out: a box would say less than nothing. */
  private glyphsOf(text: string): Glyph[] {
    return Array.from(text).flatMap((letter) => this.glyphs.get(letter) ?? this.addGlyph(letter) ?? [])
  }

  private addGlyph(letter: string): Glyph | undefined {
    const glyph = this.font.glyphs.get(letter.codePointAt(0) ?? 0)
    if (!glyph) return undefined
    const width = Math.round((glyph.advanceWidth * 1000) / this.font.unitsPerEm)
    const found = { id: glyph.id, width, letter }
    this.glyphs.set(letter, found)
    return found
  }

  private writeDescriptor(): PDFRef {
    const scale = 1000 / this.font.unitsPerEm
    const { minX, minY, maxX, maxY } = this.font.bbox
    const slim = slimFont(this.bytes)
    return this.file.add(
      this.file.context.obj({
        Type: 'FontDescriptor',
        FontName: this.font.postscriptName,
        Flags: 32, // not symbolic
        FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
        ItalicAngle: 0,
        Ascent: Math.round(this.font.ascent * scale),
        Descent: Math.round(this.font.descent * scale),
        CapHeight: Math.round(this.font.capHeight * scale),
        StemV: 80,
        FontFile2: this.writeStream({ Length1: slim.length }, slim),
      }),
    )
  }

  private writeStream(entries: Record<string, number>, contents: Buffer): PDFRef {
    const dict = this.file.context.obj({ ...entries, Filter: PDFName.of('FlateDecode') })
    return this.file.add(PDFRawStream.of(dict, deflateSync(contents)))
  }
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}

/** Lets readers copy and search the stamps. At most 100 rows stand in one block of such a table. */
function toUnicode(glyphs: readonly Glyph[]): string {
  const blocks: string[] = []
  for (let at = 0; at < glyphs.length; at += 100) {
    const rows = glyphs.slice(at, at + 100).map(({ id, letter }) => `<${hex(id)}> <${utf16(letter)}>`)
    blocks.push(`${rows.length} beginbfchar\n${rows.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

function utf16(letter: string): string {
  return [...Array(letter.length).keys()].map((index) => hex(letter.charCodeAt(index))).join('')
}
