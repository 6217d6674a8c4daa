import { PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import type { PageBox } from './page-box.ts'
import type { PdfFile } from './pdf-file.ts'
import type { StampFont } from './stamp-font.ts'

/** Grey with a white edge: seen on white, black and grey alike. Every word below it can be read. */
const COLOURS = '0.5 g 1 G 1.5 w 2 Tr'
const OPACITY = 0.18
/** Of the diagonal; the rest is air at both ends. */
const SPAN = 0.8
/** Of the shorter side: 72 points on A4. */
const LARGEST = 0.12
const FONT = 'F'
const OPACITY_NAME = 'G'

/**
 * Words in light grey from corner to corner of every page. Pages of one size share one drawing, so that hundreds of
 * pages cost a few bytes each.
 */
export class Watermark {
  private readonly forms = new Map<string, PDFRef>()
  private readonly file: PdfFile
  private readonly font: StampFont
  private readonly words: string
  private readonly opacity: PDFRef

  constructor(file: PdfFile, font: StampFont, words: string) {
    this.file = file
    this.font = font
    this.words = words

    this.opacity = file.add(file.context.obj({ Type: 'ExtGState', ca: OPACITY, CA: OPACITY }))
  }

  /** The drawing for pages as large as this, in points, from their lower left corner as they are seen. */
  formFor(box: PageBox): PDFRef {
    const [width, height] = [box.width, box.height].map((side) => Math.round(side / box.unitsPerPoint)) as [
      number,
      number,
    ]
    const key = `${width} ${height}`
    const known = this.forms.get(key)
    if (known) return known
    const form = this.writeForm(width, height)
    this.forms.set(key, form)
    return form
  }

  private writeForm(width: number, height: number): PDFRef {
    const dict = this.file.context.obj({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: { [FONT]: this.font.ref }, ExtGState: { [OPACITY_NAME]: this.opacity } },
    })
    return this.file.add(PDFRawStream.of(dict, Buffer.from(this.drawing(width, height), 'latin1')))
  }

  private drawing(width: number, height: number): string {
    const diagonal = Math.hypot(width, height)
    const size = Math.min(
      LARGEST * Math.min(width, height),
      (SPAN * diagonal) / Math.max(1, this.font.widthOf(this.words, 1)),
    )
    const [cos, sin] = [width / diagonal, height / diagonal]
    const back = this.font.widthOf(this.words, size) / 2
    const down = size * 0.35 // half the height of a capital
    const x = width / 2 - cos * back + sin * down
    const y = height / 2 - sin * back - cos * down
    const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(4)).join(' ')
    return `/${OPACITY_NAME} gs ${COLOURS} BT /${FONT} ${size.toFixed(2)} Tf ${matrix} Tm ${this.font.encode(this.words)} Tj ET`
  }
}

/** Under this name a page knows its watermark. */
export const WATERMARK = 'PackhorseMark'
