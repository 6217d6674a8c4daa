import { closePages, HELVETICA, RawPdf } from './raw-pdf.ts'

/** Pages with a filled-in field, a note, a link by name to the next page, and a script that must not survive. */
export function formPaper(pages = 10): Buffer {
  const pdf = new RawPdf()
  const font = pdf.add(HELVETICA)
  const tree = pdf.reserve()
  const resources = `/Resources << /Font << /F1 ${font} 0 R >> >>`
  const fields: number[] = []
  const numbers: number[] = []
  for (let page = 0; page < pages; page++) {
    const contents = pdf.addStream(`BT /F1 20 Tf 100 700 Td (Form page ${page + 1}) Tj ET`)
    const look = pdf.addStream(
      `/Tx BMC q BT /F1 12 Tf 2 5 Td (value ${page}) Tj ET Q EMC`,
      `/Type /XObject /Subtype /Form /BBox [0 0 200 20] ${resources}`,
    )
    const field = pdf.add(
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name${page}) /V (value ${page}) /DA (/F1 12 Tf 0 g) /Rect [100 600 300 620] /F 4` +
        ` /AP << /N ${look} 0 R >> /AA << /K << /S /JavaScript /JS (app.alert\\('no'\\)) >> >> >>`,
    )
    const note = pdf.add('<< /Type /Annot /Subtype /Text /Contents (A note) /Rect [400 700 420 720] >>')
    const link = pdf.add(
      `<< /Type /Annot /Subtype /Link /Border [0 0 1] /Rect [100 500 200 520] /Dest (dest${(page + 1) % pages}) >>`,
    )
    fields.push(field)
    numbers.push(
      pdf.add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${contents} 0 R` +
          ` /Annots [${field} 0 R ${note} 0 R ${link} 0 R] >>`,
      ),
    )
  }
  const names = numbers.map((number, page) => `(dest${page}) [${number} 0 R /XYZ 0 800 0]`).join(' ')
  const form = `/Fields [${fields.map((field) => `${field} 0 R`).join(' ')}] /DR << /Font << /F1 ${font} 0 R >> >> /DA (/F1 12 Tf 0 g)`
  return pdf.toBuffer(
    closePages(pdf, tree, numbers, `/AcroForm << ${form} >> /Names << /Dests << /Names [${names}] >> >>`),
  )
}
