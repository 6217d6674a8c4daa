import type { LaidPage, PdfDocument } from './pdfkit-types.ts'

/** Where the texts of a document came to stand. */
export interface Anchors {
  readonly pageCount: number
  /** Index of the page on which each text with an `id` begins. */
  readonly anchors: ReadonlyMap<string, number>
}

const noted = new WeakMap<PdfDocument, Anchors>()

/** Notes it when the document is drawn, for `anchorsOf`. */
export function noteAnchors(pdf: PdfDocument, pages: readonly LaidPage[]): void {
  const anchors = new Map<string, number>()
  for (const [index, { items }] of pages.entries()) {
    for (const { item } of items) if (item.id !== undefined) anchors.set(item.id, index)
  }
  noted.set(pdf, { pageCount: pages.length, anchors })
}

/** @throws when the document has not been drawn */
export function anchorsOf(pdf: PdfDocument): Anchors {
  const found = noted.get(pdf)
  if (!found) throw new Error('pdfmake drew the pages in a way that is not known.')
  return found
}
