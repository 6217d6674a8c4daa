/** How a camera held the picture: EXIF values 1 to 8 (1 is upright; 5 to 8 lie on their side). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATION_TAG = 0x0112

/** Reads the EXIF orientation of a JPEG. A picture without one, or with a damaged one, counts as upright. */
export function jpegOrientation(bytes: Uint8Array): Orientation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const exif = findExif(view)
    return exif === null ? 1 : orientationIn(view, exif)
  } catch (error) {
    if (error instanceof RangeError) return 1 // cut short in the middle of its header
    throw error
  }
}

/** Start of the TIFF block inside the APP1 segment. */
function findExif(view: DataView): number | null {
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xda) return null // the picture itself starts
    const isExif = marker === 0xe1 && view.getUint32(at + 4) === 0x45786966 // "Exif"
    if (isExif) return at + 10
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function orientationIn(view: DataView, tiff: number): Orientation {
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  const count = view.getUint16(directory, little)
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12
    if (view.getUint16(entry, little) !== ORIENTATION_TAG) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? (value as Orientation) : 1
  }
  return 1
}

export interface UprightPicture {
  readonly width: number
  readonly height: number
  /** Places the unit square of the stored picture upright into `width` × `height`: a PDF matrix. */
  readonly matrix: readonly [number, number, number, number, number, number]
}

/** @param width of the stored picture, and its height, in any unit */
export function upright(orientation: Orientation, width: number, height: number): UprightPicture {
  const isTurned = orientation >= 5
  const [w, h] = isTurned ? [height, width] : [width, height]
  const matrices: Record<Orientation, UprightPicture['matrix']> = {
    1: [w, 0, 0, h, 0, 0],
    2: [-w, 0, 0, h, w, 0],
    3: [-w, 0, 0, -h, w, h],
    4: [w, 0, 0, -h, 0, h],
    5: [0, -h, -w, 0, w, h],
    6: [0, -h, w, 0, 0, h],
    7: [0, h, w, 0, 0, 0],
    8: [0, h, -w, 0, w, 0],
  }
  return { width: w, height: h, matrix: matrices[orientation] }
}
