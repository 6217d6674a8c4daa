import { number, TAG, type TiffPage } from './tiff-directory.ts'
import { jpegPieces } from './tiff-jpeg.ts'
import { decodedPiece } from './tiff-decode.ts'
import type { TiffPiece } from './tiff-piece.ts'

/** A picture as a PDF holds it: in one piece, or in several that lie side by side. */
export interface TiffImage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly TiffPiece[]
}

const FAX: ReadonlySet<number> = new Set([2, 3, 4])
const JPEG = 7
/** A plan of A1 at 400 dots to the inch. More would need more memory than the process has. */
const MOST_PIXELS = 130_000_000

/**
 * The picture of one page.
 *
 * @param index of the page among all directories
 * @returns `null` when it is of a kind that is not known, or damaged
 */
export function tiffImage(file: Uint8Array, page: TiffPage, index: number): TiffImage | null {
  const width = number(page, TAG.width, 0)
  const height = number(page, TAG.height, 0)
  if (width < 1 || height < 1 || width * height > MOST_PIXELS) return null
  try {
    const pieces = piecesAsTheyAre(file, page, width, height) ?? decodedPiece(file, index)
    return pieces && { width, height, pieces }
  } catch {
    return null // the decoder of damaged pieces fails in as many ways as there are
  }
}

/** Fax in one piece, and JPEG, go in untouched: nothing is lost, and nothing grows. */
function piecesAsTheyAre(
  file: Uint8Array,
  page: TiffPage,
  width: number,
  height: number,
): TiffPiece[] | null {
  const compression = number(page, TAG.compression, 1)
  if (compression === JPEG) return jpegPieces(file, page)
  const [offset = 0, ...others] = page.tags.get(TAG.stripOffsets) ?? []
  if (!FAX.has(compression) || offset === 0 || others.length > 0) return null
  const piece = file.subarray(offset, offset + number(page, TAG.stripLengths, file.length - offset))
  const data = number(page, TAG.fillOrder, 1) === 2 ? piece.map(reversed) : piece
  const dict = { ...faxDict(page, width, height), BitsPerComponent: 1, ColorSpace: 'DeviceGray' }
  return [{ x: 0, y: 0, width, height, data, dict }]
}

function faxDict(page: TiffPage, Columns: number, Rows: number) {
  const compression = number(page, TAG.compression, 4)
  const isMixed = (number(page, TAG.faxOptions, 0) & 1) === 1
  const K = compression === 4 ? -1 : compression === 3 && isMixed ? 1 : 0
  const BlackIs1 = number(page, TAG.photometric, 0) === 1
  const EncodedByteAlign = compression === 2
  const parameters = { K, Columns, Rows, BlackIs1, EncodedByteAlign, EndOfBlock: false }
  return { Filter: 'CCITTFaxDecode', DecodeParms: parameters }
}

/** The bits of a byte the other way round. */
const reversed = (byte: number): number => {
  let bits = 0
  for (let at = 0; at < 8; at += 1) bits = (bits << 1) | ((byte >> at) & 1)
  return bits
}
