import { closeSync, openSync, readSync, fstatSync } from 'node:fs'
import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { passwordBytes } from './assemble/password.ts'
import { heapOf, pdfium } from './papers/pdfium.ts'

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
}

/**
 * Reads the finished file back with another library than the one that wrote it.
 *
 * @throws when the count of pages, a bookmark or a link of the contents is not as it should be
 */
export async function checkPack(path: string, expected: PackExpectations, password = ''): Promise<void> {
  const module = await pdfium()
  const fault = withFile(module, path, password, (document) =>
    document === 0 ? 'it cannot be opened' : findFault(module, document, expected),
  )
  if (fault) throw new Error(`The finished pack was read back and is not right: ${fault}.`)
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

/** PDFium asks for the parts of the file it needs, so that a pack of hundreds of megabytes is not read into memory. */
function withFile<T>(
  module: WrappedPdfiumModule,
  path: string,
  password: string,
  use: (document: number) => T,
): T {
  const file = openSync(path, 'r')
  const { malloc, free } = module.pdfium.wasmExports
  const read = module.pdfium.addFunction(blockReader(module, file), 'iiiii')
  const access = malloc(12) // FPDF_FILEACCESS: length, function, its argument
  ;[fstatSync(file).size, read, 0].forEach((value, index) =>
    module.pdfium.setValue(access + index * 4, value, 'i32'),
  )
  const document = module.FPDF_LoadCustomDocument(
    access,
    password && passwordBytes(password).toString('utf8'),
  )
  try {
    return use(document)
  } finally {
    if (document !== 0) module.FPDF_CloseDocument(document)
    module.pdfium.removeFunction(read)
    free(access)
    closeSync(file)
  }
}

const WINDOW = 256 * 1024

/** PDFium asks for 512 bytes at a time, mostly one after the other: keep the last window that was read. */
function blockReader(module: WrappedPdfiumModule, file: number) {
  const window = Buffer.alloc(WINDOW)
  let start = -1
  let end = -1
  return (_argument: number, position: number, target: number, size: number): number => {
    const at = position >>> 0
    if (at < start || at + size > end) {
      start = at
      end = at + readSync(file, window, 0, WINDOW, at)
    }
    if (at + size > end) return 0
    heapOf(module).set(window.subarray(at - start, at - start + size), target >>> 0)
    return 1
  }
}
