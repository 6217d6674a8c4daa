import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tiffAsPdf } from '../../electron/papers/convert/tiff.ts'
import { drawnPage } from '../helpers/drawn.ts'
import { readBack } from './read-back.ts'

const scan = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../fixtures/scans', `${name}.tif`))
const A4 = [413 * 1.44, 585 * 1.44] // pixels at 50 dots to the inch, in points

describe('tiffAsPdf', () => {
  it.each(['fax-g4', 'fax-g3', 'lzw', 'deflate', 'packbits', 'jpeg'])(
    'shows both pages of %s in the size that they were scanned at',
    async (name) => {
      const { pdf, notes } = await tiffAsPdf(scan(name))
      expect([notes, (await readBack(pdf)).numPages]).toEqual([[], 2])
      const [one, two] = [await drawnPage(pdf, 1), await drawnPage(pdf, 2)]
      expect([one.width, one.height]).toEqual([expect.closeTo(A4[0] ?? 0, 0), expect.closeTo(A4[1] ?? 0, 0)])
      expect(two.width).toBeGreaterThan(two.height)
      // The words stand at the top left, and nothing else on the page.
      expect(one.ink(0.05, 0.05, 0.4, 0.18)).toBeGreaterThan(0.08)
      expect(one.ink(0, 0.3, 1, 1)).toBe(0)
      expect(two.ink(0.05, 0.05, 0.4, 0.25)).toBeGreaterThan(0.05)
      expect(two.ink(0, 0.4, 1, 1)).toBe(0)
    },
  )

  it.each(['tiled', 'strips', 'alpha'])('puts the pieces of %s together', async (name) => {
    const page = await drawnPage((await tiffAsPdf(scan(name))).pdf, 1)
    expect(page.ink(0.05, 0.05, 0.4, 0.18)).toBeGreaterThan(0.08)
    expect(page.ink(0, 0.3, 1, 1)).toBe(0)
  })

  it('keeps colours: red words stay red, as RGB and as ink of a press', async () => {
    for (const name of ['lzw', 'cmyk', 'jpeg']) {
      const { pdf } = await tiffAsPdf(scan(name))
      const [red, green, blue] = (await drawnPage(pdf, name === 'cmyk' ? 1 : 2)).colour(0.05, 0.08, 0.3, 0.23)
      expect(red).toBeGreaterThan(200)
      expect([green, blue].every((value) => value < red - 20)).toBe(true)
    }
  })

  it('stands upright what was scanned lying on its side', async () => {
    const page = await drawnPage((await tiffAsPdf(scan('turned'))).pdf, 1)
    expect(page.height).toBeGreaterThan(page.width)
    expect(page.ink(0.7, 0.03, 1, 0.4)).toBeGreaterThan(0.05)
    expect(page.ink(0, 0.5, 1, 1)).toBe(0)
  })

  it('keeps a fax as it is: the file does not grow', async () => {
    const { pdf } = await tiffAsPdf(scan('fax-g4'))
    expect(Buffer.from(pdf).toString('latin1')).toContain('/CCITTFaxDecode')
    expect(pdf.length).toBeLessThan(3000)
  })

  it('gives a reason for one that is cut short, comes back to its start, or claims to be huge', async () => {
    const whole = scan('fax-g4')
    const bent = Uint8Array.from(scan('lzw'))
    const huge = Uint8Array.from(scan('strips'))
    const view = new DataView(huge.buffer)
    const directory = view.getUint32(4, true)
    for (let at = directory + 2; at < directory + 62; at += 12)
      if ([256, 257].includes(view.getUint16(at, true))) view.setUint32(at + 8, 65_535, true)
    new DataView(bent.buffer).setUint32(4, bent.length - 1, true)
    for (const bytes of [whole.subarray(0, 40), bent, huge])
      await expect(tiffAsPdf(bytes)).rejects.toMatchObject({
        problem: { remedy: expect.any(String) as string },
      })
  })
})
