import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { closePages, RawPdf } from '../../bench/papers/raw-pdf.ts'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { structuredPaper } from '../../bench/papers/structured.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { accessibilityOf } from '../../electron/pack/papers/accessibility.ts'
import { openPdf } from '../../electron/pack/papers/open-pdf.ts'

const of = async (bytes: Uint8Array) => accessibilityOf(await openPdf(bytes))

/** One page with one font. */
function paperWithFont(font: string): Buffer {
  const pdf = new RawPdf()
  const [tree, page] = [pdf.reserve(), pdf.reserve()]
  const collection = pdf.add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
  )
  const letters = pdf.addStream('begincmap endcmap')
  const number = pdf.add(font.replace('DESCENDANT', `${collection} 0 R`).replace('LETTERS', `${letters} 0 R`))
  pdf.set(
    page,
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${number} 0 R >> >> >>`,
  )
  return pdf.toBuffer(closePages(pdf, tree, [page]))
}

describe('accessibilityOf', () => {
  it('counts what is tagged, and what lacks words or a head', async () => {
    expect(await of(structuredPaper({ language: 'cy' }))).toEqual({
      tags: 'tagged',
      hasTitle: false,
      language: 'cy',
      fonts: 1,
      unreadableFonts: 0,
      headings: 1,
      tables: 1,
      tablesWithoutHeads: 0,
      figures: 1,
      figuresWithoutWords: 0,
    })
    expect(await of(structuredPaper({ roles: { H1: 'P', TH: 'TD', Formula: 'Figure' } }))).toMatchObject({
      headings: 0,
      tablesWithoutHeads: 1,
    })
    expect(await of(taggedPaper(2, 1))).toMatchObject({ headings: 2, tables: 2, tablesWithoutHeads: 0 })
  })

  it('says that there are no tags, or none to rely on', async () => {
    expect(await of(scannedPaper(1, { bytesPerPage: 60_000 }))).toMatchObject({ tags: 'none', fonts: 0 })
    expect(await of(structuredPaper({ fault: 'cycle' }))).toMatchObject({ tags: 'broken', headings: 0 })
  })

  it.each([
    ['Report of the head teacher', true],
    ['', false],
    ['Microsoft Word - report.docx', false],
    ['scan0001.pdf', false],
    ['Untitled', false],
  ])('takes “%s” for a title: %s', async (title, isOne) => {
    const document = await PDFDocument.create()
    document.addPage().drawText('x', { font: await document.embedFont(StandardFonts.Helvetica) })
    document.setTitle(title)
    expect((await of(await document.save())).hasTitle).toBe(isOne)
  })

  it.each([
    [
      'codes of a known kind',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      0,
    ],
    [
      'numbers of glyphs',
      '<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [DESCENDANT] >>',
      1,
    ],
    [
      'numbers of glyphs with a table',
      '<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [DESCENDANT] /ToUnicode LETTERS >>',
      0,
    ],
    [
      'glyphs named by numbers',
      '<< /Type /Font /Subtype /Type3 /Encoding << /Differences [0 /g1 /g2 /g3] >> >>',
      1,
    ],
    [
      'glyphs named by letters',
      '<< /Type /Font /Subtype /Type1 /BaseFont /F /Encoding << /Differences [0 /A /B /eacute] >> >>',
      0,
    ],
  ])('tells whether words can be told: %s', async (_kind, font, unreadable) => {
    expect(await of(paperWithFont(font))).toMatchObject({ fonts: 1, unreadableFonts: unreadable })
  })
})
