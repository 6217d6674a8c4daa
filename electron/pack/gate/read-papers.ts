import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { PackFault } from './pack-fault.ts'

/** Where a paper stands in the finished file. */
export interface PaperPages {
  readonly paperId: string
  /** From 1. */
  readonly from: number
  readonly count: number
  /** It was damaged. */
  readonly isSuspect: boolean
  /** Its first page was opened in the preview before, from which it was taken over byte for byte. */
  readonly wasOpened: boolean
}

/** Milliseconds for all papers that came in sound: the first page of each is opened as long as that lasts; the next preview goes on. */
const SOUND_TIME = 60
/** Milliseconds for the pages of one damaged paper. The process is ended over a single page that takes far longer. */
const SUSPECT_TIME = 10_000

/**
 * Reads the papers in the finished file: of damaged ones the words of every page, of the others the first page as far as
 * there is time. They were each read whole when they came in.
 *
 * @returns the papers, by id, that were opened
 * @throws {PackFault} naming the paper
 */
export async function readPapers(
  module: WrappedPdfiumModule,
  document: number,
  papers: readonly PaperPages[],
  onPaper: (paperId: string) => Promise<void>,
): Promise<string[]> {
  for (const paper of papers.filter(({ isSuspect }) => isSuspect)) {
    await onPaper(paper.paperId)
    const until = performance.now() + SUSPECT_TIME
    for (let index = 0; index < paper.count; index++) {
      if (!canRead(module, document, paper.from - 1 + index)) throw unreadable(paper, index)
      if (performance.now() > until) throw new PackFault('reading a paper takes too long', paper.paperId)
    }
  }
  const until = performance.now() + SOUND_TIME
  const opened: string[] = []
  for (const paper of papers.filter(({ isSuspect, wasOpened }) => !isSuspect && !wasOpened)) {
    if (performance.now() > until) break
    if (!canOpen(module, document, paper.from - 1)) throw unreadable(paper, 0)
    opened.push(paper.paperId)
  }
  return opened
}

function unreadable({ paperId, from }: PaperPages, index: number): PackFault {
  return new PackFault(`page ${from + index} cannot be read`, paperId)
}

function canOpen(module: WrappedPdfiumModule, document: number, index: number): boolean {
  return survives(() => {
    const page = module.FPDF_LoadPage(document, index)
    if (page !== 0) module.FPDF_ClosePage(page)
    return page !== 0
  })
}

function canRead(module: WrappedPdfiumModule, document: number, index: number): boolean {
  return survives(() => {
    const page = module.FPDF_LoadPage(document, index)
    if (page === 0) return false
    const text = module.FPDFText_LoadPage(page)
    if (text !== 0) module.FPDFText_ClosePage(text)
    module.FPDF_ClosePage(page)
    return text !== 0
  })
}

/** PDFium ends itself over some papers. It is of no more use in this process, which the fault ends. */
function survives(read: () => boolean): boolean {
  try {
    return read()
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return false
    throw error
  }
}
