import { deflateSync } from 'node:zlib'
import UTIF, { type IFD } from 'utif2'
import { TAG } from './tiff-directory.ts'
import type { TiffPiece } from './tiff-piece.ts'

const CMYK = 5

/** Everything that a PDF does not hold as it is: unpacked by UTIF, and packed again as one piece, without loss. */
export function decodedPiece(file: Uint8Array, index: number): TiffPiece[] | null {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const page = UTIF.decode(buffer)[index]
  if (page === undefined) return null
  quietly(() => UTIF.decodeImage(buffer, page))
  return page.data && page.data.length > 0 ? [packed(page)] : null
}

function packed(page: IFD): TiffPiece {
  const { width, height, data } = page
  const value = (tag: number): number => Number((page[`t${tag}`] as number[] | undefined)?.[0] ?? 1)
  const [photometric, samples, bits] = [value(TAG.photometric), value(TAG.samples), value(TAG.bits)]
  const piece = (used: number, colours: string, from: Uint8Array, more: object = {}): TiffPiece => {
    const dict = { BitsPerComponent: used, ColorSpace: colours, Filter: 'FlateDecode', ...more }
    return { x: 0, y: 0, width, height, data: deflateSync(from), dict }
  }
  if (samples === 1 && photometric <= 1 && (bits === 1 || bits === 8)) {
    const rows = data.subarray(0, Math.ceil((width * bits) / 8) * height)
    return piece(bits, 'DeviceGray', rows, photometric === 0 ? { Decode: [1, 0] } : {})
  }
  if (samples === 4 && photometric === CMYK && bits === 8)
    return piece(8, 'DeviceCMYK', data.subarray(0, width * height * 4))
  return piece(8, 'DeviceRGB', onWhite(UTIF.toRGBA8(page)))
}

/** What one could see through shows the paper. */
function onWhite(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    const cover = (rgba[from + 3] ?? 255) / 255
    for (let at = 0; at < 3; at += 1) rgb[to + at] = (rgba[from + at] ?? 0) * cover + 255 * (1 - cover)
  }
  return rgb
}

/** The library talks to the console about tiled pictures, and the console of the command line is the person's. */
function quietly(work: () => void): void {
  const { log } = console
  console.log = () => undefined
  try {
    work()
  } finally {
    console.log = log
  }
}
