import { readFileSync } from 'node:fs'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { linksOn, pageOf, wordsOn } from '../../helpers/pdf-reader.ts'

export interface ReadPack {
  readonly pageCount: number
  /** Words of each page, from the first. */
  readonly pages: readonly string[]
  /** Bookmarks, flattened, with the page that each leads to. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
  /** Pages that the links of a page lead to. */
  linksFrom(page: number): Promise<number[]>
  close(): Promise<void>
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

const flatten = (outline: Outline): Outline =>
  (outline ?? []).flatMap((entry) => [entry, ...flatten(entry.items as Outline)])

/** Reads a finished pack with pdf.js, which has no part in making it. */
export const readPack = async (path: string): Promise<ReadPack> => {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return {
    pageCount: pdf.numPages,
    pages: await Promise.all(numbers.map((number) => wordsOn(pdf, number))),
    bookmarks: await Promise.all(
      flatten(await pdf.getOutline()).map(async ({ title, dest }) => ({
        title,
        page: await pageOf(pdf, dest),
      })),
    ),
    linksFrom: async (page) => (await linksOn(pdf, page)).flatMap((link) => link.page ?? []),
    close: () => task.destroy(),
  }
}
