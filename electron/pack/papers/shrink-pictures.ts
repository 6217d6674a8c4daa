import { PDFArray, PDFName, PDFNumber, PDFRawStream, type PDFDict, type PDFObject } from '@cantoo/pdf-lib'
import { pageBox } from '../assemble/page-box.ts'
import type { OpenPdf } from './open-pdf.ts'
import { readJpeg, writeJpeg, type Pixels } from './jpeg.ts'

/** Dots to the inch at which print is still easy to read on paper and on a screen. */
const DPI = 150
const QUALITY = 70
/** A picture is only replaced when that saves at least a fifth of it. */
const WORTH_IT = 0.8

/**
 * Makes scans and photographs in a paper small enough to mail: none keeps more dots than it needs at 150 to the inch
 * across the largest page. Only JPEGs in grey or colour are touched, which is what copiers and cameras write.
 *
 * @returns how many pictures were made smaller; one that cannot be read is left as it is
 */
export async function shrinkPictures({ document, pages }: OpenPdf): Promise<number> {
  const { context } = document
  const most = (DPI / 72) * Math.max(...pages.map(({ leaf }) => longerSide(leaf)))
  let count = 0
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const smaller = isPhotograph(object) ? await shrunk(object, most) : null
    if (smaller === null) continue
    context.assign(ref, smaller)
    count += 1
  }
  return count
}

function longerSide(page: PDFDict): number {
  const { width, height } = pageBox(page)
  return Math.max(Math.abs(width), Math.abs(height))
}

function isPhotograph(object: PDFObject): object is PDFRawStream {
  if (!(object instanceof PDFRawStream)) return false
  const { dict } = object
  const has = (name: string): boolean => dict.has(PDFName.of(name))
  return (
    dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image') &&
    isOnlyJpeg(dict.lookup(PDFName.of('Filter'))) &&
    channels(dict.lookup(PDFName.of('ColorSpace'))) !== null &&
    !has('Decode') &&
    !(dict.lookup(PDFName.of('Mask')) instanceof PDFArray) // a mask by colour would no longer fit
  )
}

function isOnlyJpeg(filter: PDFObject | undefined): boolean {
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return only === PDFName.of('DCTDecode')
}

/** 1 for grey, 3 for colour; `null` for what is not written back as it was (CMYK, Lab, palettes). */
function channels(space: PDFObject | undefined): 1 | 3 | null {
  if (space === PDFName.of('DeviceGray')) return 1
  if (space === PDFName.of('DeviceRGB')) return 3
  if (!(space instanceof PDFArray) || space.lookup(0) !== PDFName.of('ICCBased')) return null
  const profile = space.lookup(1)
  const count = profile instanceof PDFRawStream ? profile.dict.lookup(PDFName.of('N')) : undefined
  const value = count instanceof PDFNumber ? count.asNumber() : 0
  return value === 1 || value === 3 ? value : null
}

async function shrunk(picture: PDFRawStream, most: number): Promise<PDFRawStream | null> {
  const { dict } = picture
  const width = numberAt(dict, 'Width')
  const height = numberAt(dict, 'Height')
  const scale = most / Math.max(width, height)
  if (!(scale < 1)) return null
  const bytes = await rewritten(picture, scale, channels(dict.lookup(PDFName.of('ColorSpace'))) === 1)
  if (bytes === null || bytes.jpeg.length > picture.contents.length * WORTH_IT) return null
  const changed = dict.clone()
  changed.set(PDFName.of('Width'), PDFNumber.of(bytes.width))
  changed.set(PDFName.of('Height'), PDFNumber.of(bytes.height))
  changed.delete(PDFName.of('DecodeParms'))
  return PDFRawStream.of(changed, bytes.jpeg)
}

function numberAt(dict: PDFDict, name: string): number {
  const value = dict.lookup(PDFName.of(name))
  return value instanceof PDFNumber ? value.asNumber() : 0
}

async function rewritten(
  picture: PDFRawStream,
  scale: number,
  isGrey: boolean,
): Promise<{ readonly jpeg: Uint8Array; readonly width: number; readonly height: number } | null> {
  try {
    const small = scaledDown(await readJpeg(picture.contents), scale)
    return { jpeg: await writeJpeg(small, QUALITY, isGrey), width: small.width, height: small.height }
  } catch {
    return null // a damaged picture stays as its author sent it
  }
}

/** Each new dot is the mean of the dots that it covers, which keeps thin strokes of text. */
export function scaledDown({ data, width, height }: Pixels, scale: number): Pixels {
  const to = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
  const out = new Uint8ClampedArray(to.width * to.height * 4)
  const columns = edges(width, to.width)
  const rows = edges(height, to.height)
  const sums = new Float64Array(to.width * 4)
  for (let y = 0; y < to.height; y++) {
    const [top = 0, bottom = 0] = [rows[y], rows[y + 1]]
    sums.fill(0)
    for (let row = top; row < bottom; row++) addRow(sums, data, row * width, columns)
    for (let x = 0; x < to.width; x++) {
      const count = ((columns[x + 1] ?? 0) - (columns[x] ?? 0)) * (bottom - top)
      for (let at = x * 4; at < x * 4 + 4; at++) out[y * to.width * 4 + at] = (sums[at] ?? 0) / count
    }
  }
  return { ...to, data: out }
}

function addRow(sums: Float64Array, data: Uint8ClampedArray, start: number, columns: Uint32Array): void {
  for (let x = 0; x + 1 < columns.length; x++) {
    const end = (start + (columns[x + 1] ?? 0)) * 4
    for (let at = (start + (columns[x] ?? 0)) * 4, sum = x * 4; at < end; at++) {
      const channel = sum + (at & 3)
      sums[channel] = (sums[channel] ?? 0) + (data[at] ?? 0)
    }
  }
}

/** Where each of `count` equal parts of `length` dots begins, and where the last ends. */
function edges(length: number, count: number): Uint32Array {
  return Uint32Array.from({ length: count + 1 }, (_, index) => Math.round((index * length) / count))
}
