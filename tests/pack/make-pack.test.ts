import { describe, expect, it } from 'vitest'
import { formPaper } from '../../bench/papers/form.ts'
import { oddPaper } from '../../bench/papers/odd.ts'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { encryptedCopy, objectStreamCopy, rotatedCopy, textPaper } from '../../bench/papers/text.ts'
import { packOf } from './make-a-pack.ts'
import { qpdfCheck } from '../helpers/qpdf.ts'
import { fieldValues, linksOn, pageOf, readBack, wordsOn } from './read-back.ts'

describe('makePack', () => {
  it('puts papers of every kind in, each page stamped, each link and bookmark on its page', async () => {
    const text = await textPaper(1, 'mixed', 3)
    const { report, path, bytes } = await packOf({
      'text.pdf': text,
      'tagged.pdf': taggedPaper(2, 1),
      'scan.pdf': scannedPaper(2, { bytesPerPage: 60_000 }),
      'rotated.pdf': await rotatedCopy(text),
      'object-streams.pdf': await objectStreamCopy(taggedPaper(2, 2)),
      'owner-encrypted.pdf': await encryptedCopy(text),
      'odd.pdf': oddPaper(5),
      'form.pdf': formPaper(3),
    })
    const pdf = await readBack(bytes)
    const counts = [3, 2, 2, 3, 2, 3, 5, 3]
    expect(report.papers.map(({ pages, problem }) => ({ pages, problem }))).toEqual(
      counts.map((pages) => ({ pages, problem: null })),
    )
    expect(pdf.numPages).toBe(report.pageCount)
    for (let page = 1; page <= pdf.numPages; page++) {
      expect(await wordsOn(pdf, page), `stamp of page ${page}`).toContain(
        `Page ${page} of ${report.pageCount}`,
      )
    }
    const contents = report.pageMap.find(({ id }) => id === 'contents')?.page ?? 0
    const targets = new Set((await linksOn(pdf, contents)).map(({ page }) => page))
    for (const { firstPage } of report.papers) expect(targets).toContain(firstPage)
    for (const { title, page } of report.pageMap.filter(({ kind }) => kind === 'paper')) {
      expect(await wordsOn(pdf, page), `stamp of ${title}`).toContain(title.replace(/\s+/g, ' '))
    }
    const check = qpdfCheck(path)
    expect(check, check.output).toMatchObject({ status: 0 })
  }, 60_000)

  it('leads each bookmark to its page, with the bookmarks of a paper below its own', async () => {
    const { report, bytes } = await packOf({ 'tagged.pdf': taggedPaper(3, 1), 'plain.pdf': oddPaper(2) })
    const pdf = await readBack(bytes)
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      'Cover',
      'Agenda',
      'Contents',
      '118  Item about tagged.pdf',
      '119  Item about plain.pdf',
    ])
    const paper = outline[3]?.items[0]
    const first = report.papers[0]?.firstPage ?? 0
    expect(await pageOf(pdf, paper?.dest)).toBe(first)
    const inside = await Promise.all(
      (paper?.items ?? []).map((item: { dest: unknown }) => pageOf(pdf, item.dest)),
    )
    expect(inside).toEqual([first, first + 1, first + 2])
  })

  it('keeps links within a paper and to the web, form fields with their values, and drops scripts', async () => {
    const { report, bytes } = await packOf({ 'form.pdf': formPaper(2), 'tagged.pdf': taggedPaper(2, 1) })
    const pdf = await readBack(bytes)
    const [form, tagged] = report.papers.map(({ firstPage }) => firstPage)
    expect(await linksOn(pdf, form ?? 0)).toEqual([{ url: null, page: (form ?? 0) + 1 }])
    expect(await linksOn(pdf, tagged ?? 0)).toEqual([
      { url: null, page: (tagged ?? 0) + 1 },
      { url: 'https://example.org/', page: null },
    ])
    expect(await fieldValues(pdf)).toMatchObject({ 'paper1.name0': 'value 0', 'paper1.name1': 'value 1' })
    expect(await pdf.hasJSActions()).toBe(false)
    expect(report.warnings).toEqual(['01 form.pdf: 2 scripts in it were left out.'])
  })
})
