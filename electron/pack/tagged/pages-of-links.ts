import type { PdfDocument, PdfElement } from './pdfkit-types.ts'

/*
 * pdfkit 0.19.1 writes into the element of a link the page that is being drawn when the element is closed. We close
 * them all at the end, so this puts the page of the link there.
 */

interface Closing {
  _flushChild: (this: PdfElement, child: { readonly annotationRef?: object }) => void
}

/** By annotation. */
const pages = new WeakMap<object, object>()
const mended = new WeakSet<object>()

/** @param element any one: all are of one class */
export function nameThePagesOfLinks(element: PdfElement): void {
  const methods = Object.getPrototypeOf(element) as Closing
  if (mended.has(methods)) return
  mended.add(methods)
  const { _flushChild } = methods
  methods._flushChild = function (child) {
    _flushChild.call(this, child)
    const page = child.annotationRef && pages.get(child.annotationRef)
    const kids = this.dictionary.data['K'] as { Pg?: object }[]
    const last = kids.at(-1)
    if (page && last) last.Pg = page
  }
}

/** To be called after a link was drawn: it is on the page that is being drawn. */
export function rememberPage({ page }: PdfDocument): void {
  const last = page.annotations.at(-1)
  if (last) pages.set(last, page.dictionary)
}
