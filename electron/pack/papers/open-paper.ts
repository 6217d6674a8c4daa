import type { PaperProblem } from '../report.ts'
import { paperKind } from './kind.ts'
import { openPdf, PasswordNeeded, type OpenPdf } from './open-pdf.ts'
import { pictureAsPdf } from './picture.ts'
import { PROBLEMS } from './problems.ts'
import { repairPdf } from './repair.ts'

/** A paper that can be copied, or the reason why not. */
export type OpenedPaper =
  | { readonly ok: true; readonly pdf: OpenPdf; readonly wasRepaired: boolean }
  | { readonly ok: false; readonly problem: PaperProblem }

/** Opens one paper whatever it is. Never throws for what is wrong with the paper. */
export async function openPaper(bytes: Uint8Array): Promise<OpenedPaper> {
  const kind = paperKind(bytes)
  switch (kind) {
    case 'pdf':
      return await openOrRepair(bytes)
    case 'png':
    case 'jpeg':
      return await openPicture(bytes, kind)
    case 'empty':
      return refused(PROBLEMS.empty)
    case 'word':
      return refused(PROBLEMS.word)
    case 'other-office':
      return refused(PROBLEMS.office)
    case 'picture-we-cannot-read':
      return refused(PROBLEMS.picture)
    case 'unknown':
      return refused(PROBLEMS.unknown)
  }
}

/** Second try for a paper that opened but could not be copied. */
export async function openRepaired(bytes: Uint8Array): Promise<OpenedPaper> {
  try {
    const repaired = await repairPdf(bytes)
    if (repaired === null) return refused(PROBLEMS.damaged)
    return accepted(await openPdf(repaired), true)
  } catch (error) {
    return refused(error instanceof PasswordNeeded ? PROBLEMS.password : PROBLEMS.damaged)
  }
}

async function openOrRepair(bytes: Uint8Array): Promise<OpenedPaper> {
  try {
    const pdf = await openPdf(bytes)
    // No pages may mean a page tree that the first library could not follow.
    return pdf.pages.length > 0 ? accepted(pdf, false) : await openRepaired(bytes)
  } catch {
    // Damaged, or encrypted in a way that the first library does not know: PDFium may know better, or says why not.
    return await openRepaired(bytes)
  }
}

async function openPicture(bytes: Uint8Array, kind: 'png' | 'jpeg'): Promise<OpenedPaper> {
  try {
    return accepted(await pictureAsPdf(bytes, kind), false)
  } catch {
    return refused(PROBLEMS.damaged) // whatever the decoder says: the picture cannot be read
  }
}

function accepted(pdf: OpenPdf, wasRepaired: boolean): OpenedPaper {
  if (pdf.pages.length === 0) return refused(PROBLEMS.noPages)
  return { ok: true, pdf, wasRepaired }
}

function refused(problem: PaperProblem): OpenedPaper {
  return { ok: false, problem }
}
