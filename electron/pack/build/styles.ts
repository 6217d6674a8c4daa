import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces'

/** Colours of paper, the same as on screen in the light theme (renderer/styles). */
export const INK = '#1d2126'
export const SOFT = '#565c64'
export const LINE = '#ddd7ca'
export const LATE = '#a02c1a'
/** Means confidential, and only that. It never stands alone: the words say it too. */
export const CLOSED = '#5a3a78'

/** Times the font's own distance between lines, which is generous already. */
export const LINE_HEIGHT = 1.12

export const TEXT_FONT = 'Atkinson'
export const TITLE_FONT = 'SourceSerif'

/** Margins of our own pages in points: left, top, right, bottom. */
export const PAGE_MARGINS: [number, number, number, number] = [56, 66, 56, 68]
/** A4 in points. */
export const PAGE_WIDTH = 595.28
export const PAGE_HEIGHT = 841.89
export const TEXT_WIDTH = PAGE_WIDTH - PAGE_MARGINS[0] - PAGE_MARGINS[2]

/**
 * All styles of generated pages, by name.
 *
 * @param size running text in points; everything else keeps its proportion to it
 * @param accent the body's colour
 */
export function packStyles(size: number, accent: string): StyleDictionary {
  const scaled = (ratio: number): number => Math.round(size * ratio * 2) / 2
  return {
    coverTitle: { font: TITLE_FONT, bold: true, fontSize: scaled(2.75), lineHeight: 0.95 },
    sectionTitle: { font: TITLE_FONT, bold: true, fontSize: scaled(1.65) },
    itemTitle: { font: TITLE_FONT, bold: true, fontSize: scaled(2.1), lineHeight: 0.95 },
    itemNumber: { font: TITLE_FONT, bold: true, fontSize: scaled(3.6), color: accent },
    subTitle: { bold: true, fontSize: scaled(1) },
    number: { font: TITLE_FONT, bold: true, fontSize: scaled(1.05), color: accent },
    closedNumber: { font: TITLE_FONT, bold: true, fontSize: scaled(1.05), color: CLOSED },
    label: { color: SOFT },
    columnHead: { color: SOFT, fontSize: scaled(0.82) },
    small: { color: SOFT, fontSize: scaled(0.88) },
    closed: { color: CLOSED },
    closedSmall: { color: CLOSED, fontSize: scaled(0.88) },
    problem: { color: LATE },
    running: { color: SOFT, fontSize: 8.5 },
    figure: { alignment: 'right', fontFeatures: ['tnum'] },
    cue: { font: TITLE_FONT, italics: true, fontSize: scaled(1) },
  }
}

/** Rows parted by a hairline below each, nothing at the sides: agenda. */
export const RULED: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => 0,
  paddingRight: () => 8,
  paddingTop: () => 6.5,
  paddingBottom: () => 6.5,
}

/** Rows without lines: contents, lists of particulars. */
export const OPEN: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 10,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
}

/** A bar of colour to the left of what matters: recommendations, notices. */
export function barred(colour: string): CustomTableLayout {
  return {
    hLineWidth: () => 0,
    vLineWidth: (column) => (column === 0 ? 3 : 0),
    vLineColor: () => colour,
    paddingLeft: () => 12,
    paddingRight: () => 0,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  }
}
