import { closePages, HELVETICA, RawPdf } from './raw-pdf.ts'

const SIZES = [
  [595, 842],
  [842, 595],
  [1191, 842],
  [300, 400],
  [2384, 3370],
] as const

/** Pages of all sizes and rotations, whose boxes do not start at zero and whose visible part is smaller than the sheet. */
export function oddPaper(pages = 10): Buffer {
  const pdf = new RawPdf()
  const font = pdf.add(HELVETICA)
  const tree = pdf.reserve()
  const numbers: number[] = []
  for (let page = 0; page < pages; page++) {
    const [width, height] = SIZES[page % SIZES.length] ?? SIZES[0]
    const contents = pdf.addStream(`BT /F1 20 Tf 150 200 Td (Odd page ${page + 1}) Tj ET`)
    numbers.push(
      pdf.add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [-50 -30 ${width} ${height}] /CropBox [50 70 ${width - 60} ${height - 40}]` +
          ` /Rotate ${(page % 4) * 90} /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${contents} 0 R >>`,
      ),
    )
  }
  return pdf.toBuffer(closePages(pdf, tree, numbers))
}
