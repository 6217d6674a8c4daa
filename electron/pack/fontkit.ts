import { createRequire } from 'node:module'

/** The little of fontkit 2.0.4 that the stamps use; the package brings no types. */
export interface Font {
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
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
}

/** By `require`, so that it is the one that pdfmake has loaded already: the other build would take 100 ms more. */
const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Buffer): Font }

export function openFont(bytes: Buffer): Font {
  return fontkit.create(bytes)
}
