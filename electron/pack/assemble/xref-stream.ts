/** Where an object stands: at an offset of the file, or as the n-th of a stream of objects. */
export type ObjectPlace =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }

/** Kind, offset or stream, index: 1, 5 and 2 bytes. */
const ROW = 8
const OFFSET_BYTES = 5

export const XREF_WIDTHS = `/W[1 ${OFFSET_BYTES} 2]/DecodeParms<</Columns ${ROW}/Predictor 12>>`

/**
 * The table by which readers find objects, one row for each number from 0; `undefined`: no such object. Each row is
 * written as its difference from the one above (PNG "up" predictor), which compresses to almost nothing.
 */
export function xrefRows(places: readonly (ObjectPlace | undefined)[]): Buffer {
  const out = Buffer.alloc(places.length * (ROW + 1))
  let above: Uint8Array = Buffer.alloc(ROW)
  for (const [number, place] of places.entries()) {
    const row = rowOf(place, number)
    const at = number * (ROW + 1)
    out[at] = 2 // "up"
    for (let i = 0; i < ROW; i++) out[at + 1 + i] = (row[i] ?? 0) - (above[i] ?? 0)
    above = row
  }
  return out
}

function rowOf(place: ObjectPlace | undefined, number: number): Buffer {
  const row = Buffer.alloc(ROW)
  if (!place) return number === 0 ? fill(row, 0, 0, 0xffff) : row
  return place.kind === 'at' ? fill(row, 1, place.offset, 0) : fill(row, 2, place.stream, place.index)
}

function fill(row: Buffer, kind: number, offset: number, index: number): Buffer {
  row[0] = kind
  row.writeUIntBE(offset, 1, OFFSET_BYTES)
  row.writeUInt16BE(index, 1 + OFFSET_BYTES)
  return row
}
