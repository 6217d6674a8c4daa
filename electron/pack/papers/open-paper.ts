import { TooMuch } from '../gate/too-much.ts'
import type { PaperProblem } from '../report.ts'
import { fileFormatOf } from './kind.ts'
import { openPdf, PasswordNeeded, type OpenPdf } from './open-pdf.ts'
import { pictureAsPdf } from './picture.ts'
import { notAPdf, PROBLEMS } from './problems.ts'
import { countPages, repairPdf } from './repair.ts'

/** A paper that can be copied, or the reason why not. */
export type OpenedPaper =
  | { readonly ok: true; readonly pdf: OpenPdf; readonly wasRepaired: boolean }
  | { readonly ok: false; readonly problem: PaperProblem }

/** Opens one paper whatever it is. Never throws for what is wrong with the paper. */
export async function openPaper(bytes: Uint8Array, fileName = ''): Promise<OpenedPaper> {
  const format = fileFormatOf(bytes, fileName)
  if (format === 'pdf') return await openOrRepair(bytes)
  if (format === 'png' || format === 'jpeg') return await openPicture(bytes, format)
  return refused(notAPdf(format))
}

/** Second try for a paper that opened but could not be copied. */
export async function openRepaired(bytes: Uint8Array): Promise<OpenedPaper> {
  try {
    const repaired = await repairPdf(bytes)
    if (repaired === null) return refused(PROBLEMS.damaged)
    return accepted(await openPdf(repaired), true)
  } catch (error) {
    return refused(problemOf(error))
  }
}

/** Damaged files fail in as many ways as there are objects in them; few are worth telling apart. */
export function problemOf(error: unknown): PaperProblem {
  if (error instanceof PasswordNeeded) return PROBLEMS.password
  return error instanceof TooMuch ? PROBLEMS.tooMuch : PROBLEMS.damaged
}

async function openOrRepair(bytes: Uint8Array): Promise<OpenedPaper> {
  try {
    const pdf = await openPdf(bytes)
    if (pdf.pages.length === pdf.saidCount) return accepted(pdf, false)
    return await openAsOthersDo(bytes, pdf)
  } catch (error) {
    if (error instanceof TooMuch) return refused(PROBLEMS.tooMuch)
    // Damaged, or encrypted in a way that the first library does not know: PDFium may know better, or says why not.
    return await openRepaired(bytes)
  }
}

/**
 * We do not find the pages that the file says it has. Where PDFium finds others than we do, readers would see those: its
 * reading is taken. When it finds ours, the number in the file is wrong, and does no harm.
 */
async function openAsOthersDo(bytes: Uint8Array, ours: OpenPdf): Promise<OpenedPaper> {
  const ourCount = ours.pages.length
  if (ourCount > 0 && (await countPages(bytes)) === ourCount) return accepted(ours, false)
  const repaired = await openRepaired(bytes)
  if (repaired.ok && repaired.pdf.pages.length !== ourCount) return repaired
  return ourCount > 0 ? accepted(ours, false) : repaired
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
