import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** A PDF of three pages that say which page of which file they are, as large as asked by what is attached to it. */
export const aPdf = async (path: string, attachedBytes = 0): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const word of ['one', 'two', 'three']) {
    pdf.addPage([595, 842]).drawText(`Page ${word} of ${basename(path)}`, { x: 60, y: 760, size: 24, font })
  }
  if (attachedBytes > 0) await pdf.attach(randomBytes(attachedBytes), 'figures.bin')
  return pdf.save()
}
