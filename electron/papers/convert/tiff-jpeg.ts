import { number, TAG, type TiffPage } from './tiff-directory.ts'
import type { TiffPiece } from './tiff-piece.ts'

const SEPARATE_PLANES = 2
const RGB = 2
const GREY = 1

/**
 * The strips or tiles of a page that are JPEGs, each as it is. The library that unpacks the other kinds sets strips of grey
 * JPEGs wrong, and unpacking would lose or grow.
 *
 * @returns `null` when their colours are of a kind that a PDF cannot hold so
 */
export function jpegPieces(file: Uint8Array, page: TiffPage): TiffPiece[] | null {
  const colours = { 1: 'DeviceGray', 3: 'DeviceRGB' }[number(page, TAG.samples, GREY)]
  if (colours === undefined || number(page, TAG.planes, 1) === SEPARATE_PLANES) return null
  const isRgb = number(page, TAG.photometric, 6) === RGB
  const decode = isRgb ? { DecodeParms: { ColorTransform: 0 } } : {}
  const dict = { ...decode, Filter: 'DCTDecode', BitsPerComponent: 8, ColorSpace: colours }
  return placesOf(page).map(({ x, y, offset, length }) => {
    const data = withTables(file.subarray(offset, offset + length), page)
    return { x, y, ...sizeOf(data), data, dict }
  })
}

interface Place {
  readonly x: number
  readonly y: number
  readonly offset: number
  readonly length: number
}

function placesOf(page: TiffPage): Place[] {
  const tileWidth = number(page, TAG.tileWidth, 0)
  const isTiled = tileWidth > 0
  const offsets = page.tags.get(isTiled ? TAG.tileOffsets : TAG.stripOffsets) ?? []
  const lengths = page.tags.get(isTiled ? TAG.tileLengths : TAG.stripLengths) ?? []
  const across = isTiled ? Math.ceil(number(page, TAG.width, 0) / tileWidth) : 1
  const height = isTiled
    ? number(page, TAG.tileHeight, 0)
    : number(page, TAG.rowsPerStrip, number(page, TAG.height, 0))
  return offsets.map((offset, index) => ({
    x: (index % across) * tileWidth,
    y: Math.floor(index / across) * height,
    offset,
    length: lengths[index] ?? 0,
  }))
}

/** JPEG in TIFF may keep its tables apart: they come between its start mark and the rest. */
function withTables(piece: Uint8Array, { tags }: TiffPage): Uint8Array {
  const tables = tags.get(TAG.jpegTables)
  if (tables === undefined || tables.length < 4) return piece
  return Buffer.concat([Uint8Array.from(tables.slice(0, -2)), piece.subarray(2)])
}

/** From its frame header (ITU T.81, B.2.2). Throws RangeError when it has none. */
function sizeOf(jpeg: Uint8Array): { width: number; height: number } {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength)
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
  }
}
