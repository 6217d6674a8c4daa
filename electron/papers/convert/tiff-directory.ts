/** One page of a TIFF as its directory describes it. Numbers by tag (TIFF 6.0). */
export interface TiffPage {
  readonly tags: ReadonlyMap<number, readonly number[]>
}

/** What the numbers of tags mean. */
export const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  samples: 277,
  rowsPerStrip: 278,
  stripLengths: 279,
  planes: 284,
  faxOptions: 292,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileLengths: 325,
  jpegTables: 347,
} as const

/** Sizes in bytes of the types of values: byte, ASCII, short, long, rational, … */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
}
/** Those that tell what a picture is and where its pieces lie; others may be damaged without harm. */
const NEEDED: ReadonlySet<number> = new Set([
  254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 292, 296, 322, 323, 324, 325,
  347,
])
const MOST_PAGES = 2000
const MOST_TAGS = 500
/** Strips of a page of a scan in fine strips; the tables of JPEGs are bytes. */
const MOST_VALUES = 200_000

/**
 * The directories of a TIFF, in order, with the tags that a picture needs. Ends where the chain ends, breaks off or
 * comes back to where it was.
 *
 * @throws RangeError when it points outside the file
 */
export function tiffPages(file: Uint8Array): TiffPage[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const little = view.getUint16(0) === 0x4949
  const seen = new Set<number>()
  const pages: TiffPage[] = []
  for (let at = view.getUint32(4, little); at !== 0 && !seen.has(at) && pages.length < MOST_PAGES;) {
    seen.add(at)
    const count = view.getUint16(at, little)
    if (count > MOST_TAGS) throw new RangeError('A TIFF directory of so many tags is damaged.')
    pages.push({ tags: readTags(view, at + 2, count, little) })
    at = view.getUint32(at + 2 + 12 * count, little)
  }
  return pages
}

function readTags(view: DataView, start: number, count: number, little: boolean): Map<number, number[]> {
  const tags = new Map<number, number[]>()
  for (let at = start; at < start + 12 * count; at += 12) {
    const type = view.getUint16(at + 2, little)
    const length = view.getUint32(at + 4, little)
    const size = SIZES[type]
    const tag = view.getUint16(at, little)
    if (!NEEDED.has(tag) || size === undefined || length > MOST_VALUES) continue
    const values = size * length <= 4 ? at + 8 : view.getUint32(at + 8, little)
    tags.set(tag, readValues(view, values, type, length, little))
  }
  return tags
}

function readValues(view: DataView, at: number, type: number, length: number, little: boolean): number[] {
  return Array.from({ length }, (_, index) => {
    if (type === 3 || type === 8) return view.getUint16(at + 2 * index, little)
    if (type === 4 || type === 9) return view.getUint32(at + 4 * index, little)
    if (type === 5 || type === 10) {
      const below = view.getUint32(at + 8 * index + 4, little)
      return below === 0 ? 0 : view.getUint32(at + 8 * index, little) / below
    }
    return view.getUint8(at + index)
  })
}

/** The first value of a tag. */
export const number = ({ tags }: TiffPage, tag: number, otherwise: number): number =>
  tags.get(tag)?.[0] ?? otherwise
