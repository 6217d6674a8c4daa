import type { Examination } from '@shared/entities/paper.ts'
import { readTags } from '../assemble/read-tags.ts'
import { paperKind } from './kind.ts'
import type { OpenPdf } from './open-pdf.ts'
import { openPaper } from './open-paper.ts'
import { withPdfium } from './pdfium.ts'

/** A scan is told from a text by its first pages; reading a long paper to its end would take seconds. */
const PAGES_TO_SEARCH = 10

/**
 * Looks at one paper alone, as soon as it comes in, so that the clerk hears at once what the pack would say later.
 * Opens it as the pack does. Never throws for what is wrong with the paper.
 */
export async function examinePaper(bytes: Uint8Array): Promise<Examination> {
  const format = paperKind(bytes)
  const kind = format === 'pdf' ? 'pdf' : format === 'png' || format === 'jpeg' ? 'picture' : 'other'
  const opened = await openPaper(bytes)
  if (!opened.ok) {
    const problem = `${opened.problem.reason} ${opened.problem.remedy}`
    return { kind, pageCount: null, problem, isTagged: null, hasText: null, notes: [] }
  }
  const hasText = kind === 'pdf' ? await findText(bytes, opened.pdf.pages.length) : false
  return {
    kind,
    pageCount: opened.pdf.pages.length,
    problem: null,
    isTagged: readTags(opened.pdf.document.catalog).kind === 'sound',
    hasText,
    notes: notesOn(opened.pdf, opened.wasRepaired, kind === 'pdf' ? hasText : null),
  }
}

/** @returns `null` when it could not be told */
async function findText(bytes: Uint8Array, pages: number): Promise<boolean | null> {
  return await withPdfium(bytes, (module, opening) => {
    if (!opening.ok) return null
    for (let index = 0; index < Math.min(pages, PAGES_TO_SEARCH); index++) {
      const page = module.FPDF_LoadPage(opening.document, index)
      const text = page === 0 ? 0 : module.FPDFText_LoadPage(page)
      const letters = text === 0 ? 0 : module.FPDFText_CountChars(text)
      if (text !== 0) module.FPDFText_ClosePage(text)
      if (page !== 0) module.FPDF_ClosePage(page)
      if (letters > 0) return true
    }
    return false
  })
}

function notesOn(pdf: OpenPdf, wasRepaired: boolean, hasText: boolean | null): string[] {
  return [
    ...(wasRepaired ? ['The file was damaged and has been repaired: look through it once.'] : []),
    ...(pdf.wasEncrypted
      ? ['The file forbids some uses, such as printing; in the pack that no longer holds.']
      : []),
    ...(hasText === false ? ['It has no text: it is a scan, and cannot be searched or read aloud.'] : []),
  ]
}
