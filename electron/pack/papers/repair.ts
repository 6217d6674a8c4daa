import { PasswordNeeded } from './open-pdf.ts'
import { withPdfium } from './pdfium.ts'
import { savedByPdfium } from './saved-by-pdfium.ts'

/**
 * Has PDFium read a damaged PDF and write it again. It rescues about half of what the first library refuses, at the
 * price of what it does not understand (measured: docs/pipeline.md).
 *
 * @param password opens a locked one; what is written has none
 * @returns the bytes of a new PDF; `null` when PDFium cannot read it either, or finds no page in it
 * @throws {PasswordNeeded} when the file needs a password after all, or another one
 */
export async function repairPdf(bytes: Uint8Array, password = ''): Promise<Uint8Array | null> {
  const write: Parameters<typeof withPdfium<Uint8Array | null>>[1] = (module, opening) => {
    if (!opening.ok) {
      if (opening.isPassword) throw new PasswordNeeded()
      return null
    }
    if (module.FPDF_GetPageCount(opening.document) < 1) return null
    module.EPDF_RemoveEncryption(opening.document)
    return savedByPdfium(module, opening.document)
  }
  return await withPdfium(bytes, write, password)
}

/** Pages as PDFium counts them; `null` when it cannot open the file. */
export async function countPages(bytes: Uint8Array): Promise<number | null> {
  return await withPdfium(bytes, (module, opening) =>
    opening.ok ? module.FPDF_GetPageCount(opening.document) : null,
  )
}
