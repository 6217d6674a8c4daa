import { basename } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** A PDF of three pages that say which page of which file they are. */
export const aPdf = async (path: string): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const word of ['one', 'two', 'three']) {
    pdf.addPage([595, 842]).drawText(`Page ${word} of ${basename(path)}`, { x: 60, y: 760, size: 24, font })
  }
  return pdf.save()
}
