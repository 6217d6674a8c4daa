import { describe, expect, it } from 'vitest'
import { oddPaper } from '../../bench/papers/odd.ts'
import { scannedPaper } from '../../bench/papers/scan.ts'
import { taggedPaper } from '../../bench/papers/tagged.ts'
import { anItem, aPaper, MEETING, sha256Of } from '../../bench/papers/model.ts'
import { makeFrom, type MadePack } from './make-a-pack.ts'
import { readBack, wordsOn } from './read-back.ts'

const papers = [oddPaper(8), scannedPaper(2, { bytesPerPage: 60_000, rotate: 90 }), taggedPaper(30, 1)]

const made = async (watermark: string | null): Promise<MadePack> => {
  const items = papers.map((bytes, index) =>
    anItem(String(118 + index), 'Item', { papers: [aPaper(index, `${index}.pdf`, sha256Of(bytes))] }),
  )
  const blobs = new Map(papers.map((bytes) => [sha256Of(bytes), bytes]))
  return await makeFrom({ ...MEETING, items, watermark }, blobs, { seed: '00'.repeat(32) })
}

describe('the watermark', () => {
  it.each(['For Cllr Siân Ŵŷn-Łukasz only', 'For Жанна Ωmega only'])(
    'says “%s” once on every page, upright as the page is seen, within what is seen of it',
    async (words) => {
      const { bytes, report } = await made(words)
      const pdf = await readBack(bytes)
      for (let number = 1; number <= report.pageCount; number++) {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent()
        const marks = items.filter((item) => 'str' in item && item.str === words)
        expect(marks, `page ${number}`).toHaveLength(1)
        const [mark] = marks
        if (!mark || !('transform' in mark)) return
        const { width, height, convertToViewportPoint } = pageView(page)
        const [a, b, , , x, y] = mark.transform as number[]
        const [left, bottom] = convertToViewportPoint(x ?? 0, y ?? 0)
        const length = Math.hypot(a ?? 0, b ?? 0)
        const along = mark.width / length
        const [right, top] = convertToViewportPoint((x ?? 0) + (a ?? 0) * along, (y ?? 0) + (b ?? 0) * along)
        // Viewport points count from the upper left corner.
        for (const [end, most] of [
          [left, width],
          [right, width],
          [bottom, height],
          [top, height],
        ] as const) {
          expect(end).toBeGreaterThan(0)
          expect(end).toBeLessThan(most)
        }
        expect(right).toBeGreaterThan(left)
        expect(top).toBeLessThan(bottom)
      }
    },
    30_000,
  )

  it('is left out of what is read aloud, takes nothing from the pages, and costs next to nothing', async () => {
    const [marked, plain] = [await made('For Cllr Reed only'), await made(null)]
    expect(marked.bytes.length - plain.bytes.length).toBeLessThan(40 * marked.report.pageCount + 2000)
    const pdf = await readBack(marked.bytes)
    const before = await readBack(plain.bytes)
    for (let page = 1; page <= pdf.numPages; page++) {
      const words = (await wordsOn(pdf, page)).replace('For Cllr Reed only', '').replace(/\s+/g, ' ').trim()
      expect(words).toBe((await wordsOn(before, page)).replace(/\s+/g, ' ').trim())
      expect(await (await pdf.getPage(page)).getStructTree()).toEqual(
        await (await before.getPage(page)).getStructTree(),
      )
    }
  }, 30_000)
})

const pageView = (page: { getViewport(of: { scale: number }): Viewport }) => {
  const viewport = page.getViewport({ scale: 1 })
  return {
    width: viewport.width,
    height: viewport.height,
    convertToViewportPoint: (x: number, y: number) =>
      viewport.convertToViewportPoint(x, y) as [number, number],
  }
}

interface Viewport {
  readonly width: number
  readonly height: number
  convertToViewportPoint(x: number, y: number): unknown[]
}
