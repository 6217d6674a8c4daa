import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Measures of a font, in its own units. Plain data: it travels between threads. */
export interface FontTable {
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly bbox: {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  /** By code point; none: the font cannot draw it. */
  readonly glyphs: ReadonlyMap<number, { readonly id: number; readonly advanceWidth: number }>
}

/** The little of fontkit 2.0.4 that we use; the package brings no types. */
interface Font extends Omit<FontTable, 'glyphs'> {
  readonly characterSet: readonly number[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
}

/** By `require`, so that it is the one that pdfmake has loaded already: the other build would take 100 ms more. */
const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Buffer): Font }

export function openFont(bytes: Buffer): Font {
  return fontkit.create(bytes)
}

const tables = new Map<string, FontTable>()

export function readFontTable(path: string): FontTable {
  const known = tables.get(path)
  if (known) return known
  const table = tableOf(path)
  tables.set(path, table)
  return table
}

function tableOf(path: string): FontTable {
  const font = openFont(readFileSync(path))
  const { postscriptName, unitsPerEm, ascent, descent, capHeight } = font
  const { minX, minY, maxX, maxY } = font.bbox
  const glyphs = font.characterSet.map((codePoint) => {
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
    return [codePoint, { id, advanceWidth }] as const
  })
  const bbox = { minX, minY, maxX, maxY }
  return { postscriptName, unitsPerEm, ascent, descent, capHeight, bbox, glyphs: new Map(glyphs) }
}
