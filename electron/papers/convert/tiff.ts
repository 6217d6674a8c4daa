import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { plural } from '@shared/words/dates.ts'
import { upright, type Orientation } from '../../pack/papers/orientation.ts'
import { PROBLEMS } from '../../pack/papers/problems.ts'
import { CannotConvert, type Converted } from './converted.ts'
import { type TiffPage, tiffPages } from './tiff-directory.ts'
import { type TiffImage, tiffImage } from './tiff-image.ts'
import type { TiffPiece } from './tiff-piece.ts'

const TAG = { subfile: 254, orientation: 274, xResolution: 282, yResolution: 283, unit: 296 }
const A4 = { width: 595.28, height: 841.89 }
const MARGIN = 36
/** A sheet is between two centimetres and 1.7 metres: what says otherwise has its resolution wrong. */
const SHEET = { least: 60, most: 4800 }

/**
 * A scan or picture with all its pages, each in the size that its resolution gives, upright. Fax and JPEG pieces are kept
 * as they are; all else is packed again without loss.
 */
export async function tiffAsPdf(bytes: Uint8Array): Promise<Converted> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const pages = pagesOf(bytes)
  let unread = 0
  for (const [index, page] of pages.entries()) {
    const isPreview = ((page.tags.get(TAG.subfile)?.[0] ?? 0) & 5) !== 0 // a smaller copy, or a mask
    if (isPreview) continue
    const image = tiffImage(bytes, page, index)
    if (image === null) unread += 1
    else addPage(document, page, image)
  }
  if (document.getPageCount() === 0) throw new CannotConvert(PROBLEMS.tiff)
  const notes =
    unread > 0 ? [`${plural(unread, 'page')} of the scan could not be read: ask for it as a PDF.`] : []
  return { pdf: await document.save({ useObjectStreams: false, addDefaultPage: false }), how: 'tiff', notes }
}

function pagesOf(bytes: Uint8Array): TiffPage[] {
  try {
    return tiffPages(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw new CannotConvert(PROBLEMS.damaged)
    throw error
  }
}

function addPage(document: PDFDocument, { tags }: TiffPage, image: TiffImage): void {
  const stored = tags.get(TAG.orientation)?.[0] ?? 1
  const orientation = (stored >= 1 && stored <= 8 ? stored : 1) as Orientation
  const size = sizeOf(tags, image)
  const picture = upright(orientation, size?.width ?? image.width, size?.height ?? image.height)
  const sheet = size === null ? onA4(picture) : { ...picture, scale: 1, left: 0, bottom: 0 }
  const page = document.addPage([sheet.width, sheet.height])
  const { context } = document
  const place = `${sheet.scale} 0 0 ${sheet.scale} ${sheet.left} ${sheet.bottom} cm`
  const drawing = image.pieces.map((piece, index) => {
    const { data, dict, width: Width, height: Height } = piece
    const whole = { Type: 'XObject', Subtype: 'Image', Width, Height, ...dict }
    page.node.setXObject(PDFName.of(`Scan${index}`), context.register(context.stream(data, whole as never)))
    return `q ${placeOf(piece, image)} cm /Scan${index} Do Q`
  })
  const clipped = `q ${place} ${picture.matrix.join(' ')} cm 0 0 1 1 re W n\n${drawing.join('\n')}\nQ`
  page.node.addContentStream(context.register(context.stream(clipped)))
}

/** Within the unit square. A piece reaches a little below itself, so that no line of paper shows between two. */
function placeOf(piece: TiffPiece, whole: TiffImage): string {
  const isLast = piece.y + piece.height >= whole.height
  const height = piece.height + (isLast ? 0 : 0.6)
  const across = piece.width / whole.width
  return `${across} 0 0 ${height / whole.height} ${piece.x / whole.width} ${1 - (piece.y + height) / whole.height}`
}

interface Size {
  readonly width: number
  readonly height: number
}

/** In points; `null` where the file does not say, or says what cannot be. Faxes are coarser one way than the other. */
function sizeOf(tags: TiffPage['tags'], { width, height }: TiffImage): Size | null {
  const perUnit = { 2: 72, 3: 72 / 2.54 }[tags.get(TAG.unit)?.[0] ?? 2]
  const [x = 0] = tags.get(TAG.xResolution) ?? []
  const [y = x] = tags.get(TAG.yResolution) ?? []
  if (perUnit === undefined || x <= 0 || y <= 0) return null
  const size = { width: (width / x) * perUnit, height: (height / y) * perUnit }
  const isSheet = [size.width, size.height].every((side) => side >= SHEET.least && side <= SHEET.most)
  return isSheet ? size : null
}

function onA4(picture: Size) {
  const isWide = picture.width > picture.height
  const [width, height] = isWide ? [A4.height, A4.width] : [A4.width, A4.height]
  const scale = Math.min((width - 2 * MARGIN) / picture.width, (height - 2 * MARGIN) / picture.height)
  const left = (width - picture.width * scale) / 2
  return { width, height, scale, left, bottom: (height - picture.height * scale) / 2 }
}
