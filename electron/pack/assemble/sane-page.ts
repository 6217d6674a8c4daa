import { PDFName, PDFNumber, type PDFDict } from '@cantoo/pdf-lib'
import { A4, boxAt } from './page-box.ts'
import { numberAt } from './objects.ts'

/** The longest side that readers need to show: 200 inches (ISO 32000-1, annex C). */
const LONGEST = 14_400

/**
 * Gives a page measures that every reader can show: damaged papers have pages of no size, or larger than a continent, and
 * readers differ over what to do with them.
 */
export function makeSane(page: PDFDict): void {
  const [left, bottom, right, top] = boxAt(page, 'MediaBox') ?? A4
  const isSane = Math.max(Math.abs(left), Math.abs(bottom), right - left, top - bottom) <= LONGEST
  const box = isSane
    ? [left, bottom, right, top]
    : [0, 0, Math.min(right - left, LONGEST), Math.min(top - bottom, LONGEST)]
  if (!isSane || !boxAt(page, 'MediaBox')) page.set(PDFName.of('MediaBox'), page.context.obj(box))
  if (page.has(PDFName.of('CropBox')) && (!isSane || !boxAt(page, 'CropBox')))
    page.delete(PDFName.of('CropBox'))
  if ((numberAt(page, 'Rotate') ?? 0) % 90 !== 0) page.delete(PDFName.of('Rotate'))
  const unit = page.lookup(PDFName.of('UserUnit'))
  if (unit && !(unit instanceof PDFNumber && unit.asNumber() > 0)) page.delete(PDFName.of('UserUnit'))
}
