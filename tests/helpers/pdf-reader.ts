import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/* A PDF as pdf.js sees it: a reader that the pipeline does not use. */

/** The words of a page, from 1, parted by single spaces. */
export async function wordsOn(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** Page, from 1, that a destination leads to. */
export async function pageOf(pdf: PDFDocumentProxy, destination: unknown): Promise<number> {
  const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  const [ref] = explicit as [Parameters<PDFDocumentProxy['getPageIndex']>[0]]
  return (await pdf.getPageIndex(ref)) + 1
}

export interface LinkOnPage {
  readonly url: string | null
  /** `null`: leads to the web, or nowhere. */
  readonly page: number | null
}

export async function linksOn(pdf: PDFDocumentProxy, page: number): Promise<LinkOnPage[]> {
  const annotations = await (await pdf.getPage(page)).getAnnotations()
  const links = annotations.filter((annotation) => annotation.subtype === 'Link')
  return await Promise.all(
    links.map(async ({ dest, url }) => ({ url: url ?? null, page: dest ? await pageOf(pdf, dest) : null })),
  )
}

/** Form fields with their values, by full name. */
export async function fieldValues(pdf: PDFDocumentProxy): Promise<Record<string, unknown>> {
  // pdf.js answers a Map, though its types say a plain object.
  const fields = (await pdf.getFieldObjects()) as unknown as Map<string, { value?: unknown }[]> | null
  return Object.fromEntries([...(fields ?? [])].map(([name, [field]]) => [name, field?.value]))
}
