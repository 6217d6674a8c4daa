import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser'

/** Of all parts, unpacked. A larger workbook goes to LibreOffice as it is. */
const MOST_BYTES = 120_000_000
const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/
/** Points of a column that has no width of its own, and of one character of a width. */
const USUAL_COLUMN = 48
const CHARACTER = 5.6
/** Between the margins of A4 upright. */
const UPRIGHT = 490

/**
 * A spreadsheet whose sheets have no print layout of their own comes out of LibreOffice cut into strips of columns. This
 * tells each such sheet to take one page's width, turned on its side where it is wide. What the author laid out stays.
 *
 * @returns a copy for LibreOffice alone; `null` when nothing is to be told, or it is too large
 */
export function prepareSpreadsheet(bytes: Uint8Array, format: 'excel' | 'ods'): Uint8Array | null {
  let size = 0
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => (size += originalSize) <= MOST_BYTES,
  })
  if (size > MOST_BYTES) return null
  const laidOut = Object.entries(parts).map(([name, part]) => [name, layOut(name, part, format)] as const)
  if (laidOut.every(([name, part]) => part === parts[name])) return null
  return zipSync(Object.fromEntries(laidOut), { level: 1 })
}

function layOut(name: string, part: Uint8Array, format: 'excel' | 'ods'): Uint8Array {
  const change =
    format === 'excel' && WORKSHEET.test(name)
      ? fitSheet
      : format === 'ods' && name === 'styles.xml'
        ? fitStyles
        : null
  if (change === null) return part
  const before = strFromU8(part)
  const after = change(before)
  return after === before ? part : strToU8(after)
}

/** ISO 29500-1, 18.3: `fitToPage` in `sheetPr`, the rest in `pageSetup`. */
export function fitSheet(xml: string): string {
  const setup = /<pageSetup\b([^>]*?)\/?>(?:<\/pageSetup>)?/.exec(xml)
  if (/\bfitToPage="(1|true)"/.test(xml) || /\b(scale|fitToWidth|fitToHeight)=/.test(setup?.[1] ?? ''))
    return xml
  const isWide = /orientation="landscape"/.test(setup?.[1] ?? '') || widthOf(xml) > UPRIGHT
  const rest = (setup?.[1] ?? ' paperSize="9"').replace(/\s*orientation="[^"]*"/, '')
  const orientation = isWide ? 'landscape' : 'portrait'
  const fitted = `<pageSetup${rest} orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`
  const withSetup = setup
    ? xml.replace(setup[0], () => fitted)
    : xml.replace(/(<pageMargins\b[^>]*\/>)|(?=<\/worksheet>)/, `$1${fitted}`)
  return withFitToPage(withSetup)
}

function withFitToPage(xml: string): string {
  const fit = '<pageSetUpPr fitToPage="1"/>'
  if (/<pageSetUpPr\b/.test(xml)) return xml.replace(/<pageSetUpPr\b[^>]*\/>/, fit)
  if (/<sheetPr\b[^>]*\/>/.test(xml))
    return xml.replace(/<sheetPr\b([^>]*)\/>/, `<sheetPr$1>${fit}</sheetPr>`)
  if (/<sheetPr\b/.test(xml)) return xml.replace('</sheetPr>', `${fit}</sheetPr>`)
  return xml.replace(/<worksheet\b[^>]*>/, `$&<sheetPr>${fit}</sheetPr>`)
}

/** Of the columns in use, in points. */
function widthOf(xml: string): number {
  const last = /<dimension\b[^>]*ref="(?:[A-Z]+\d+:)?([A-Z]+)\d+"/.exec(xml)?.[1] ?? lastColumn(xml)
  const count = numberOf(last)
  let width = 0
  let counted = 0
  for (const [column] of xml.matchAll(/<col\b[^>]*>/g)) {
    const value = (name: string): number =>
      Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(column)?.[1] ?? 0)
    const columns = Math.max(0, Math.min(count, value('max')) - value('min') + 1)
    counted += columns
    if (!/\bhidden="(1|true)"/.test(column)) width += columns * value('width') * CHARACTER
  }
  return width + Math.max(0, count - counted) * USUAL_COLUMN
}

const lastColumn = (xml: string): string => {
  let last = 'A'
  for (const [, name = 'A'] of xml.matchAll(/<c r="([A-Z]+)\d+"/g))
    if (numberOf(name) > numberOf(last)) last = name
  return last
}

/** "A" is 1, "AA" is 27. */
const numberOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const PAGE_LAYOUT = /<style:page-layout-properties\b[^>]*>/g

/** ODF 1.3: scaled so that all columns fit on one page's width. "100%" is what programs write of themselves. */
export function fitStyles(xml: string): string {
  return xml.replaceAll(PAGE_LAYOUT, (layout) => {
    const unscaled = layout.replace(/ style:scale-to="100%"/, '')
    if (unscaled.includes('scale-to')) return layout
    return unscaled.replace(/^<style:page-layout-properties/, '$& style:scale-to-X="1" style:scale-to-Y="0"')
  })
}
