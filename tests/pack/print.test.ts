import { describe, expect, it } from 'vitest'
import { rotatedCopy, textPaper } from '../../bench/papers/text.ts'
import { bookletOrder } from '../../electron/pack/print/booklet.ts'
import { impose } from '../../electron/pack/print/impose.ts'
import { packOf } from './make-a-pack.ts'
import { readBack, wordsOn } from './read-back.ts'

describe('bookletOrder', () => {
  it.each([
    [1, [null, 0, null, null]],
    [4, [3, 0, 1, 2]],
    [5, [null, 0, 1, null, null, 2, 3, 4]],
    [8, [7, 0, 1, 6, 5, 2, 3, 4]],
  ])('lays %i pages out so that they read on when folded', (pages, order) => {
    expect(bookletOrder(pages)).toEqual(order)
  })
})

describe('impose', () => {
  const papers = async () => ({
    Text: await textPaper(1, 'text', 3),
    Turned: await rotatedCopy(await textPaper(2, 'mixed', 2)),
  })
  const stamps = (words: string) =>
    [...words.matchAll(/Page (\d+) of \d+/g)].map(([, number]) => Number(number))

  it('puts two pages on a sheet, in order', async () => {
    const { bytes, report } = await packOf(await papers())
    const sheets = await readBack(await impose(bytes, 'two-up'))
    expect(sheets.numPages).toBe(Math.ceil(report.pageCount / 2))
    expect(stamps(await wordsOn(sheets, 2))).toEqual([3, 4])
    expect((await sheets.getPage(1)).view.map(Math.round)).toEqual([0, 0, 842, 595])
  })

  it('puts the last page beside the first for a booklet', async () => {
    const { bytes, report } = await packOf(await papers())
    const sheets = await readBack(await impose(bytes, 'booklet'))
    const places = Math.ceil(report.pageCount / 4) * 4
    expect(sheets.numPages).toBe(places / 2)
    expect(stamps(await wordsOn(sheets, 1))).toEqual(places === report.pageCount ? [places, 1] : [1])
    expect(stamps(await wordsOn(sheets, 2))).toEqual(places - 1 > report.pageCount ? [2] : [2, places - 1])
  })
})
