/** A piece of a picture, such as a strip or a tile, as a PDF holds it. */
export interface TiffPiece {
  /** Where it lies, in pixels from the top left of the whole. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** How its samples are to be read: entries of its dictionary beside Type, Subtype, Width and Height. */
  readonly dict: Readonly<Record<string, number | boolean | string | readonly number[] | object>>
}
