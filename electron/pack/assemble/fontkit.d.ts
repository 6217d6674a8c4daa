/** The little of fontkit 2.0.4 that the stamps use; the package brings no types. */
declare module 'fontkit' {
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
    glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
  }
  export function create(bytes: Buffer): Font
}
