import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { textPaper } from '../../bench/papers/text.ts'
import { openPdf } from '../../electron/pack/papers/open-pdf.ts'
import { scaledDown, shrinkPictures } from '../../electron/pack/papers/shrink-pictures.ts'
import { readJpeg, writeJpeg } from '../../electron/pack/papers/jpeg.ts'
import { readBack } from './read-back.ts'

describe('scaledDown', () => {
  it('takes the mean of the dots that become one', () => {
    const data = new Uint8ClampedArray([0, 0, 0, 255, 100, 0, 0, 255, 200, 0, 0, 255, 100, 0, 0, 255])
    const { width, height, data: dots } = scaledDown({ width: 2, height: 2, data }, 0.5)
    expect([width, height, ...dots]).toEqual([1, 1, 100, 0, 0, 255])
  })
})

describe('shrinkPictures', () => {
  it('brings scans down to what 150 dots to the inch need, and leaves the page as it was', async () => {
    const scan = await scan300()
    const pdf = await openPdf(scan)
    expect(await shrinkPictures(pdf)).toBe(1)
    const bytes = await pdf.document.save()
    expect(bytes.length).toBeLessThan(scan.length * 0.6)
    const read = await readBack(bytes)
    expect((await read.getPage(1)).view).toEqual([0, 0, 595, 842])
    expect(await sizesOf(read)).toEqual(['1240x1754'])
  }, 30_000)

  it('keeps colours true', async () => {
    const red = {
      width: 64,
      height: 64,
      data: new Uint8ClampedArray(64 * 64 * 4).map((_, at) => (at % 4 === 0 || at % 4 === 3 ? 255 : 0)),
    }
    const [r = 0, g = 0, b = 0] = (await readJpeg(await writeJpeg(red, 90, false))).data
    expect([r > 245, g < 12, b < 12]).toEqual([true, true, true])
  })

  it('leaves text, and pictures that are small enough, alone', async () => {
    const pdf = await openPdf(await textPaper(1, 'text', 2))
    expect(await shrinkPictures(pdf)).toBe(0)
    const small = await PDFDocument.create()
    const jpeg = await writeJpeg(
      { width: 400, height: 300, data: new Uint8ClampedArray(400 * 300 * 4) },
      90,
      false,
    )
    small.addPage([595, 842]).drawImage(await small.embedJpg(jpeg))
    expect(await shrinkPictures(await openPdf(await small.save()))).toBe(0)
  })
})

/** A paper as a copier writes it: a picture of lines of print at 300 dots to the inch. */
async function scan300(): Promise<Uint8Array> {
  const [width, height] = [2480, 3508]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
    const isInk = y % 60 < 20 && (x * 7 + y * 3) % 31 < 9
    data.fill(isInk ? 20 : 235 + ((x * y) % 17), at, at + 3)
    data[at + 3] = 255
  }
  const jpeg = await writeJpeg({ width, height, data }, 92, true)
  const pdf = await PDFDocument.create()
  const picture = await pdf.embedJpg(jpeg)
  pdf.addPage([595, 842]).drawImage(picture, { width: 595, height: 842 })
  return await pdf.save()
}

/** Width and height of the picture on each page, as pdf.js draws them. */
async function sizesOf(pdf: Awaited<ReturnType<typeof readBack>>): Promise<string[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const sizes: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList()
    const at = fnArray.indexOf(OPS.paintImageXObject)
    const [, width, height] = argsArray[at] as [string, number, number]
    sizes.push(`${width}x${height}`)
  }
  return sizes
}
