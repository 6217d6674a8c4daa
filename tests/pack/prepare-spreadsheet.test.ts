import { strFromU8, unzipSync } from 'fflate/browser'
import { describe, expect, it } from 'vitest'
import { fitSheet, fitStyles, prepareSpreadsheet } from '../../electron/papers/convert/prepare-spreadsheet.ts'
import { aZip } from '../helpers/files.ts'

const sheet = (inner: string): string => `<worksheet xmlns="x">${inner}</worksheet>`
const wide = '<sheetData><row r="1"><c r="A1"/><c r="T1"/></row></sheetData>'
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const setup = (orientation: string, rest = ' paperSize="9"') =>
  `<pageSetup${rest} orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`

describe('fitSheet', () => {
  it.each([
    ['turns a wide sheet', wide, `${FIT}${wide}${setup('landscape')}`],
    [
      'leaves a narrow one upright',
      '<dimension ref="A1:D9"/>',
      `${FIT}<dimension ref="A1:D9"/>${setup('portrait')}`,
    ],
    [
      'goes by the widths that columns have',
      '<dimension ref="A1:C9"/><cols><col min="1" max="3" width="40"/></cols>',
      `${FIT}<dimension ref="A1:C9"/><cols><col min="1" max="3" width="40"/></cols>${setup('landscape')}`,
    ],
    [
      'keeps what else was said',
      '<sheetPr filterMode="1"/><dimension ref="A1"/><pageMargins left="1"/><pageSetup paperSize="8" orientation="portrait"/><headerFooter/>',
      `<sheetPr filterMode="1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><pageMargins left="1"/>${setup('portrait', ' paperSize="8"')}<headerFooter/>`,
    ],
  ])('%s', (_does, before, after) => {
    expect(fitSheet(sheet(before))).toBe(sheet(after))
  })

  it.each([
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><pageSetup fitToHeight="0"/>',
    '<pageSetup scale="60" orientation="portrait"/>',
  ])('leaves a sheet that its author has laid out: %s', (inner) => {
    expect(fitSheet(sheet(inner))).toBe(sheet(inner))
  })
})

describe('fitStyles', () => {
  it('scales pages that have no scale of their own', () => {
    expect(fitStyles('<style:page-layout-properties a="b" style:scale-to="100%"/>')).toBe(
      '<style:page-layout-properties style:scale-to-X="1" style:scale-to-Y="0" a="b"/>',
    )
    const own = '<style:page-layout-properties style:scale-to="60%"/>'
    expect(fitStyles(own)).toBe(own)
  })
})

describe('prepareSpreadsheet', () => {
  it('changes the sheets and nothing else', () => {
    const parts = { 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet(wide) }
    const prepared = prepareSpreadsheet(aZip(parts), 'excel')
    const read = Object.entries(unzipSync(prepared ?? new Uint8Array())).map(([name, part]) => [
      name,
      strFromU8(part),
    ])
    expect(read).toEqual([
      ['xl/workbook.xml', '<workbook/>'],
      ['xl/worksheets/sheet1.xml', fitSheet(sheet(wide))],
    ])
    expect(prepareSpreadsheet(aZip({ 'xl/workbook.xml': '<workbook/>' }), 'excel')).toBe(null)
  })
})
