import { noiseJpeg } from './noise-jpeg.ts'
import { closePages, RawPdf } from './raw-pdf.ts'

const WIDTH = 1654 // A4 at 200 pixels to the inch
const HEIGHT = 2339
const DIFFERENT_PAGES = 4

let pictures: Buffer[] | undefined

/** A paper as a photocopier mails it: each page one picture, no text. */
export function scannedPaper(
  pages: number,
  options: { rotate?: number; bytesPerPage?: number; seed?: number } = {},
): Buffer {
  const { rotate = 0, bytesPerPage = 1_070_000, seed = 1 } = options
  pictures ??= Array.from({ length: DIFFERENT_PAGES }, (_, index) =>
    noiseJpeg(WIDTH, HEIGHT, bytesPerPage, index + 1),
  )
  const pdf = new RawPdf()
  const tree = pdf.reserve()
  const numbers: number[] = []
  for (let page = 0; page < pages; page++) {
    const picture = pictures[page % DIFFERENT_PAGES] ?? Buffer.alloc(0)
    // A few bytes after the end of the picture make each one different, so that no program can share them.
    const unlike = Buffer.concat([picture, Buffer.from(`%${seed}.${page}`)])
    const image = pdf.addStream(
      unlike,
      `/Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`,
    )
    const contents = pdf.addStream('q 595 0 0 842 0 0 cm /I Do Q')
    numbers.push(
      pdf.add(
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources << /XObject << /I ${image} 0 R >> >> /Contents ${contents} 0 R >>`,
      ),
    )
  }
  return pdf.toBuffer(closePages(pdf, tree, numbers))
}
