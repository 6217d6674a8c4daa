import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { heapOf, withPdfium } from './pdfium.ts'

/** Characters kept of one page, and of one paper: for search, not for reading. */
const MOST_ON_PAGE = 50_000
const MOST_IN_PAPER = 10_000_000
/** A paper of 800 pages takes about three seconds; one that takes longer is searched as far as it was read. */
const TIME_LIMIT = 10_000

/**
 * The words of each page of a PDF, as PDFium finds them, for search. Empty for a page without text; shorter than the
 * paper when it is very long.
 *
 * @returns `null` when PDFium cannot open it
 */
export async function readTexts(bytes: Uint8Array): Promise<string[] | null> {
  return await withPdfium(bytes, (module, opening) => {
    if (!opening.ok) return null
    const pages = module.FPDF_GetPageCount(opening.document)
    const until = Date.now() + TIME_LIMIT
    const texts: string[] = []
    let room = MOST_IN_PAPER
    for (let index = 0; index < pages && room > 0 && Date.now() < until; index++) {
      const text = textOfPage(module, opening.document, index).slice(0, room)
      room -= text.length
      texts.push(text)
    }
    return texts
  })
}

function textOfPage(module: WrappedPdfiumModule, document: number, index: number): string {
  const page = module.FPDF_LoadPage(document, index)
  if (page === 0) return ''
  const text = module.FPDFText_LoadPage(page)
  try {
    return text === 0 ? '' : wordsOf(module, text)
  } finally {
    if (text !== 0) module.FPDFText_ClosePage(text)
    module.FPDF_ClosePage(page)
  }
}

function wordsOf(module: WrappedPdfiumModule, text: number): string {
  const count = Math.min(MOST_ON_PAGE, module.FPDFText_CountChars(text))
  if (count <= 0) return ''
  const pointer = module.pdfium.wasmExports.malloc((count + 1) * 2)
  try {
    const written = module.FPDFText_GetText(text, 0, count, pointer) // counts the null at the end
    const end = pointer + Math.max(0, written - 1) * 2
    const words = new TextDecoder('utf-16le').decode(heapOf(module).slice(pointer, end))
    return words.replaceAll(/\s+/g, ' ').trim()
  } finally {
    module.pdfium.wasmExports.free(pointer)
  }
}
