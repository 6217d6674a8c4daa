import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { withPdfium } from '../papers/pdfium.ts'
import { savedByPdfium } from '../papers/saved-by-pdfium.ts'
import { bookletOrder } from './booklet.ts'

/** How pages stand on paper. `two-up`: two beside each other. `booklet`: the same, in the order for folding. */
export type SheetLayout = 'two-up' | 'booklet'

/** A4 in points. */
const SHEET = { width: 841.89, height: 595.28 }
const PAGE = { width: 595.28, height: 841.89 }

/**
 * Puts two pages of a finished PDF on each side of an A4 sheet, for those who print. Pages keep their stamps; links,
 * bookmarks and tags are left behind, since paper has none.
 *
 * @throws when the PDF cannot be read
 */
export async function impose(pdf: Uint8Array, layout: SheetLayout): Promise<Uint8Array> {
  return await withPdfium(pdf, (module, opening) => {
    if (!opening.ok) throw new Error('The finished PDF could not be opened to be laid out for printing.')
    if (layout === 'two-up') return onSheets(module, opening.document)
    const ordered = inBookletOrder(module, opening.document)
    try {
      return onSheets(module, ordered)
    } finally {
      module.FPDF_CloseDocument(ordered)
    }
  })
}

function onSheets(module: WrappedPdfiumModule, document: number): Uint8Array {
  const sheets = module.FPDF_ImportNPagesToOne(document, SHEET.width, SHEET.height, 2, 1)
  try {
    const bytes = sheets === 0 ? null : savedByPdfium(module, sheets)
    if (bytes === null) throw new Error('The pages could not be put on sheets.')
    return bytes
  } finally {
    if (sheets !== 0) module.FPDF_CloseDocument(sheets)
  }
}

function inBookletOrder(module: WrappedPdfiumModule, document: number): number {
  const ordered = module.FPDF_CreateNewDocument()
  bookletOrder(module.FPDF_GetPageCount(document)).forEach((page, at) => {
    if (page === null) module.FPDF_ClosePage(module.FPDFPage_New(ordered, at, PAGE.width, PAGE.height))
    else importPage(module, ordered, document, page, at)
  })
  return ordered
}

function importPage(module: WrappedPdfiumModule, into: number, from: number, page: number, at: number): void {
  const index = module.pdfium.wasmExports.malloc(4)
  try {
    module.pdfium.setValue(index, page, 'i32')
    if (!module.FPDF_ImportPagesByIndex(into, from, index, 1, at))
      throw new Error(`Page ${page + 1} could not be put on a sheet.`)
  } finally {
    module.pdfium.wasmExports.free(index)
  }
}
