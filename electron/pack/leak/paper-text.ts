import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { heapOf, withPdfium } from '../papers/pdfium.ts'
import { scanBytes } from './scan-pdf.ts'
import { BREAK, squeeze } from './squeeze.ts'

/** Everything that a paper says, in its pages and elsewhere, for finding it again; parts are apart by `BREAK`. */
export async function allTextOf(bytes: Uint8Array): Promise<string> {
  const texts: string[] = []
  scanBytes(bytes, {
    onText: (text, { kind }) => {
      if (kind === 'page' || kind === 'drawn' || (kind === 'string' && text.length >= LONG_STRING))
        texts.push(text)
    },
    onBytes: () => undefined,
  })
  // One that is encrypted or damaged says little to a plain reader; PDFium knows how to open it.
  if (texts.join('').length < FEW_LETTERS) texts.push(...(await pageTexts(bytes)))
  return texts.map(squeeze).join(BREAK)
}

/** Strings of a file that are long enough to be someone's words. */
const LONG_STRING = 24
const FEW_LETTERS = 200

/** What a reader of a paper sees on its pages. */
export interface VisibleText {
  /** Whether these squeezed letters are drawn, within a page, and in no layer. Two libraries must find them. */
  readonly has: (letters: string) => boolean
}

export async function visibleTextOf(bytes: Uint8Array): Promise<VisibleText> {
  const drawn: string[] = []
  let isEncrypted = false
  const { pages } = scanBytes(bytes, {
    onText: (text, { kind }) => {
      if (kind === 'page' || kind === 'drawn') drawn.push(squeeze(text))
      isEncrypted ||=
        (kind === 'stray' && text.includes('/Encrypt')) || (kind === 'name' && text === 'Encrypt')
    },
    onBytes: () => undefined,
    isVisibleOnly: true,
  })
  const all = drawn.join(BREAK)
  const onPage = (await pageTexts(bytes)).map(squeeze).join(BREAK)
  // A paper that the plain reader cannot take apart is taken at PDFium's word.
  const isPlain = pages.length > 0 && !isEncrypted
  return { has: (letters) => onPage.includes(letters) && (!isPlain || all.includes(letters)) }
}

/** The text within the edges of each page, as PDFium reads it; none where it cannot open the file. */
async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  return await withPdfium(bytes, (module, opening) => {
    if (!opening.ok) return []
    const count = module.FPDF_GetPageCount(opening.document)
    return Array.from({ length: count }, (_, index) => pageText(module, opening.document, index))
  })
}

function pageText(module: WrappedPdfiumModule, document: number, index: number): string {
  const page = module.FPDF_LoadPage(document, index)
  if (page === 0) return ''
  const text = module.FPDFText_LoadPage(page)
  try {
    return text === 0 ? '' : withinEdges(module, page, text)
  } finally {
    if (text !== 0) module.FPDFText_ClosePage(text)
    module.FPDF_ClosePage(page)
  }
}

function withinEdges(module: WrappedPdfiumModule, page: number, text: number): string {
  const { malloc, free } = module.pdfium.wasmExports
  const box = malloc(16)
  try {
    module.FPDF_GetPageBoundingBox(page, box) // left, top, right, bottom
    const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((at) =>
      module.pdfium.getValue(box + at, 'float'),
    )
    const length = module.FPDFText_GetBoundedText(text, left, top, right, bottom, 0, 0)
    const buffer = malloc(length * 2 + 2)
    module.FPDFText_GetBoundedText(text, left, top, right, bottom, buffer, length)
    const letters = Buffer.from(heapOf(module).slice(buffer, buffer + length * 2)).toString('utf16le')
    free(buffer)
    return letters
  } finally {
    free(box)
  }
}
