import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces'
import { LINE, packStyles, RULED, SOFT, TITLE_FONT } from '../../pack/build/styles.ts'

/** The styles of packs, and the few that only minutes have. */
export const minutesStyles = (size: number, accent: string): StyleDictionary => {
  const scaled = (ratio: number): number => Math.round(size * ratio * 2) / 2
  return {
    ...packStyles(size, accent),
    documentTitle: { font: TITLE_FONT, bold: true, fontSize: scaled(2.1), lineHeight: 1 },
    partTitle: { font: TITLE_FONT, bold: true, fontSize: scaled(1.25) },
    itemHead: { font: TITLE_FONT, bold: true, fontSize: scaled(1.2) },
    subItemHead: { bold: true, fontSize: scaled(1) },
    movement: { font: TITLE_FONT, italics: true, fontSize: scaled(0.98) },
    folio: { font: TITLE_FONT, bold: true, fontSize: 12 },
    done: { color: SOFT, decoration: 'lineThrough' },
  }
}

/** Below the lines of text stand the next paragraph's: about half a line. */
export const paragraphGap = (size: number): number => Math.round(size * 0.55)

/** Rows of one group stand together, with a stronger line between groups. @param starts rows with which a group starts */
export const grouped = (starts: ReadonlySet<number>): CustomTableLayout => ({
  ...RULED,
  hLineWidth: (row) => (row === 0 ? 0 : starts.has(row) ? 1 : 0.5),
  hLineColor: (row) => (starts.has(row) ? SOFT : LINE),
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
})
