import { PDFArray, PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { pageBox, type PageBox } from './page-box.ts'
import type { CopiedPage } from './pages.ts'
import type { PdfFile } from './pdf-file.ts'
import type { StampFont } from './stamp-font.ts'
import { WATERMARK, type Watermark } from './watermark.ts'

/** What is written at the foot of one page. */
export interface Stamp {
  /** "Item 119 · 119a Report, autumn term". */
  readonly left: string
  /** "Page 12 of 213". */
  readonly right: string
}

/** Where stamps stand, in points. Papers leave little room: theirs go into the outermost strip of the page. */
export interface StampPlace {
  readonly inset: number
  readonly baseline: number
  readonly size: number
}

export const ON_PAPERS: StampPlace = { inset: 20, baseline: 10, size: 8 }
/** Our own pages have a foot with a rule above it; see build/page-frame.ts. */
export const ON_OUR_PAGES: StampPlace = { inset: 56, baseline: 24, size: 8.5 }

const GAP = 16
const FONT = 'PackhorseStamp'
/** Each text lies on a faint white band of its own height: readable on any scan, unseen on white paper. */
const BAND = 'PackhorseBand'
const BAND_OPACITY = 0.85

/**
 * Around what the paper draws. Once is enough where it takes back each state that it saves; papers that take back up to
 * three too many, or too few, would otherwise carry the stamp off the page (poppler gives up on too many all the same).
 */
const SAVE = 'q q q q\n'
const RESTORE = '\nQ Q Q Q\n'

/**
 * Stamps pages. The text is upright as the page is seen, whatever its rotation and boxes, and marked as an artifact
 * so that screen readers do not read it out in the middle of a paper.
 */
export class Stamper {
  private readonly before: PDFRef
  private readonly band: PDFRef
  private readonly openings = new Map<string, PDFRef>()

  private readonly file: PdfFile
  private readonly font: StampFont
  private readonly watermark: Watermark | null

  /** @param watermark across each page; `null`: none */
  constructor(file: PdfFile, font: StampFont, watermark: Watermark | null) {
    this.file = file
    this.font = font
    this.watermark = watermark

    this.before = file.add(file.context.stream(SAVE))
    this.band = file.add(file.context.obj({ Type: 'ExtGState', ca: BAND_OPACITY, CA: BAND_OPACITY }))
  }

  stamp(page: CopiedPage, stamp: Stamp, place: StampPlace): void {
    const box = pageBox(page.dict)
    const { before, words } = this.drawing(box, stamp, place)
    const contents = page.dict.lookup(PDFName.of('Contents'), PDFArray)
    contents.insert(0, this.before) // whatever the paper does to the coordinates ends before the stamp
    contents.push(this.shared(before)) // the same on most pages
    contents.push(this.write(words))
    const resources = page.dict.lookup(PDFName.of('Resources'), PDFDict)
    this.addResource(resources, 'Font', FONT, this.font.ref)
    this.addResource(resources, 'ExtGState', BAND, this.band)
    if (this.watermark) this.addResource(resources, 'XObject', WATERMARK, this.watermark.formFor(box))
  }

  private shared(text: string): PDFRef {
    const known = this.openings.get(text)
    if (known) return known
    const ref = this.write(text)
    this.openings.set(text, ref)
    return ref
  }

  private write(text: string): PDFRef {
    return this.file.add(this.file.context.stream(Buffer.from(text, 'latin1')))
  }

  private drawing(box: PageBox, stamp: Stamp, place: StampPlace): { before: string; words: string } {
    const width = box.width / box.unitsPerPoint // in points
    const size = Math.min(place.size, width / 24) // very small pages
    const inset = Math.min(place.inset, width / 10)
    const rightWidth = this.font.widthOf(stamp.right, size)
    const left = this.font.fit(stamp.left, size, width - 2 * inset - rightWidth - GAP)
    const texts = [
      { text: left, x: inset, width: this.font.widthOf(left, size) },
      { text: stamp.right, x: width - inset - rightWidth, width: rightWidth },
    ].filter(({ text }) => text !== '')
    const before = [
      `${RESTORE}q${changeTo(box.matrix)}${changeTo([box.unitsPerPoint, 0, 0, box.unitsPerPoint, 0, 0])}`,
      ...(this.watermark
        ? [`/Artifact <</Type /Pagination /Subtype /Watermark>> BDC /${WATERMARK} Do EMC`]
        : []),
      '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
      `0.34 0.36 0.39 rg q /${BAND} gs 1 G 1 J ${round(size * 1.3)} w\n`,
    ].join('\n')
    const words = [
      ...texts.map(({ x, width: long }) => bandLine(x, x + long, place.baseline + size * 0.32)),
      'Q',
      ...texts.map(({ text, x }) => this.line(text, x, place.baseline, size)),
      'EMC Q',
    ].join('\n')
    return { before, words }
  }

  private line(text: string, x: number, y: number, size: number): string {
    return `BT /${FONT} ${round(size)} Tf ${round(x)} ${round(y)} Td ${this.font.encode(text)} Tj ET`
  }

  private addResource(resources: PDFDict, category: string, name: string, ref: PDFRef): void {
    const known = resources.lookup(PDFName.of(category))
    if (known instanceof PDFDict) known.set(PDFName.of(name), ref)
    else resources.set(PDFName.of(category), this.file.context.obj({ [name]: ref }))
  }
}

/** Nothing where nothing changes: most pages. */
function changeTo(matrix: readonly number[]): string {
  const text = matrix.map((value) => Math.round(value * 1e5) / 1e5).join(' ')
  return text === '1 0 0 1 0 0' ? '' : ` ${text} cm`
}

function bandLine(from: number, to: number, y: number): string {
  return `${round(from)} ${round(y)} m ${round(to)} ${round(y)} l S`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
