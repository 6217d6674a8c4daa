import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { PackFault } from './gate/pack-fault.ts'
import { readPapers, type PaperPages } from './gate/read-papers.ts'
import { pdfium } from './papers/pdfium.ts'
import { withPdfFile } from './papers/pdfium-file.ts'

/** What the finished file must say of itself. Pages count from 1. */
export interface PackExpectations {
  readonly pageCount: number
  /** What is printed on each page, and what readers' programs shall call it. */
  readonly labels: readonly string[]
  /** Sections, items and papers; bookmarks inside papers are their authors' business. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
  readonly contentsFrom: number
  readonly contentsPages: number
  /** Pages to which the contents must link, in order. */
  readonly linkTargets: readonly number[]
  /** Where the papers stand; those that were damaged are read page by page. */
  readonly papers: readonly PaperPages[]
}

/**
 * Reads the finished file back with another library than the one that wrote it.
 *
 * @returns the sound papers, by id, of which the first page was opened
 * @param onPaper is called before the pages of a paper are read, so that whoever waits knows which paper is slow
 * @throws {PackFault} when pages, a bookmark or a link of the contents are not as they should be, or a damaged paper's
 *   pages cannot be read; it names the paper at fault where that is known
 */
export async function checkPack(
  path: string,
  expected: PackExpectations,
  password: string,
  onPaper: (paperId: string) => Promise<void>,
): Promise<string[]> {
  const module = await pdfium()
  return await withPdfFile(module, path, password, async (document) => {
    const fault = document === 0 ? 'it cannot be opened' : faultOrEnd(module, document, expected)
    if (fault !== null) throw new PackFault(fault, null)
    return await readPapers(module, document, expected.papers, onPaper)
  })
}

/** PDFium ends itself over some files: that is a fault as well. */
function faultOrEnd(...of: Parameters<typeof findFault>): string | null {
  try {
    return findFault(...of)
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return 'PDFium cannot read it'
    throw error
  }
}

function findFault(module: WrappedPdfiumModule, document: number, expected: PackExpectations): string | null {
  const pages = module.FPDF_GetPageCount(document)
  if (pages !== expected.pageCount) return `it has ${pages} pages instead of ${expected.pageCount}`
  const mislabelled = findMislabelled(module, document, expected.labels)
  if (mislabelled !== undefined) return `page “${mislabelled}” is not labelled so`
  const bookmarks = bookmarkPages(module, document)
  const lost = expected.bookmarks.find(({ title, page }) => !bookmarks.has(`${page} ${title}`))
  if (lost) return `the bookmark “${lost.title}” does not lead to page ${lost.page}`
  const links = new Set(linkPages(module, document, expected))
  const dead = expected.contentsPages > 0 ? expected.linkTargets.find((page) => !links.has(page)) : undefined
  return dead === undefined ? null : `no link of the contents leads to page ${dead}`
}

/** Only where pages are not simply counted: else the file has no labels to read. */
function findMislabelled(module: WrappedPdfiumModule, document: number, labels: readonly string[]) {
  if (labels.every((label, index) => label === String(index + 1))) return undefined
  return labels.find((label, index) => labelOf(module, document, index) !== label)
}

function labelOf(module: WrappedPdfiumModule, document: number, page: number): string {
  return utf16Of(module, (buffer, size) => module.FPDF_GetPageLabel(document, page, buffer, size))
}

/** The two upper levels of the outline, as "page title". */
function bookmarkPages(module: WrappedPdfiumModule, document: number): Set<string> {
  const found = new Set<string>()
  const walk = (parent: number, depth: number): void => {
    let bookmark = module.FPDFBookmark_GetFirstChild(document, parent)
    while (bookmark !== 0) {
      const destination = module.FPDFBookmark_GetDest(document, bookmark)
      const page = destination === 0 ? 0 : module.FPDFDest_GetDestPageIndex(document, destination) + 1
      found.add(`${page} ${titleOf(module, bookmark)}`)
      if (depth < 2) walk(bookmark, depth + 1)
      bookmark = module.FPDFBookmark_GetNextSibling(document, bookmark)
    }
  }
  walk(0, 1)
  return found
}

function titleOf(module: WrappedPdfiumModule, bookmark: number): string {
  return utf16Of(module, (buffer, size) => module.FPDFBookmark_GetTitle(bookmark, buffer, size))
}

/** @param read answers the length of a text in bytes, and writes it where there is room */
function utf16Of(module: WrappedPdfiumModule, read: (buffer: number, size: number) => number): string {
  const { malloc, free } = module.pdfium.wasmExports
  const size = read(0, 0)
  const buffer = malloc(size)
  try {
    read(buffer, size)
    return module.pdfium.UTF16ToString(buffer)
  } finally {
    free(buffer)
  }
}

function linkPages(module: WrappedPdfiumModule, document: number, expected: PackExpectations): number[] {
  const pages: number[] = []
  for (let i = 0; i < expected.contentsPages; i++) {
    const page = module.FPDF_LoadPage(document, expected.contentsFrom - 1 + i)
    pages.push(...linksOn(module, document, page))
    module.FPDF_ClosePage(page)
  }
  return pages
}

function linksOn(module: WrappedPdfiumModule, document: number, page: number): number[] {
  const { malloc, free } = module.pdfium.wasmExports
  const pages: number[] = []
  const cursor = malloc(8) // the position to go on from, then the link found
  module.pdfium.setValue(cursor, 0, 'i32')
  while (module.FPDFLink_Enumerate(page, cursor, cursor + 4)) {
    const destination = module.FPDFLink_GetDest(document, module.pdfium.getValue(cursor + 4, 'i32'))
    if (destination !== 0) pages.push(module.FPDFDest_GetDestPageIndex(document, destination) + 1)
  }
  free(cursor)
  return pages
}
