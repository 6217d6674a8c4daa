import { PDFDocument, PDFName, type PDFImage, type PDFRawStream } from '@cantoo/pdf-lib'
import type { OpenPdf } from './open-pdf.ts'
import { jpegOrientation, upright, type UprightPicture } from './orientation.ts'

const A4 = { width: 595.28, height: 841.89 }
const MARGIN = 36
/** A picture is not blown up beyond its size at this many pixels to the inch: a logo stays a logo. */
const LEAST_DPI = 96

/**
 * Puts a PNG or JPEG on an A4 page of its own: upright, landscape when the picture is wide, as large as the margins
 * allow. The picture's bytes are kept as they are, so nothing of its resolution is lost.
 */
export async function pictureAsPdf(bytes: Uint8Array, kind: 'png' | 'jpeg'): Promise<OpenPdf> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const image = kind === 'png' ? await document.embedPng(bytes) : await document.embedJpg(bytes)
  await image.embed()
  const picture = upright(kind === 'jpeg' ? jpegOrientation(bytes) : 1, image.width, image.height)
  const isWide = picture.width > picture.height
  const page = document.addPage(isWide ? [A4.height, A4.width] : [A4.width, A4.height])
  page.node.setXObject(PDFName.of('Picture'), image.ref)
  page.node.addContentStream(document.context.register(drawing(document, image, picture, page.getSize())))
  return { document, pages: [{ ref: page.ref, leaf: page.node }], saidCount: 1, wasEncrypted: false }
}

function drawing(
  document: PDFDocument,
  image: PDFImage,
  picture: UprightPicture,
  page: { readonly width: number; readonly height: number },
): PDFRawStream {
  const room = { width: page.width - 2 * MARGIN, height: page.height - 2 * MARGIN }
  const scale = Math.min(room.width / picture.width, room.height / picture.height, 72 / LEAST_DPI)
  const left = (page.width - picture.width * scale) / 2
  const bottom = (page.height - picture.height * scale) / 2
  const place = `${scale} 0 0 ${scale} ${left} ${bottom} cm`
  return document.context.stream(`q ${place} ${picture.matrix.join(' ')} cm /Picture Do Q`)
}
