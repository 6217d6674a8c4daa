import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawnPage } from '../helpers/drawn.ts'
import { packOf } from './make-a-pack.ts'

const picture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../fixtures/pictures', name))

/** The same JPEG with the mark of a camera that was held in another way (EXIF, tag 0x0112). */
const held = (jpeg: Buffer, orientation: number): Buffer => {
  const tiff = Buffer.alloc(26)
  tiff.write('MM\0*', 'latin1')
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(1, 8) // one entry: the orientation, one short
  tiff.writeUInt16BE(0x0112, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** The page of a pack on which a picture stands, seen within the picture's own edges. */
const shownIn = async (name: string, bytes: Buffer, width: number, height: number) => {
  const { report, bytes: pack } = await packOf({ [name]: bytes })
  const [paper] = report.papers
  expect(paper?.problem).toBe(null)
  const page = await drawnPage(pack, paper?.firstPage ?? 0)
  const points = [width * 0.75, height * 0.75] // at 96 dots to the inch
  const edge = [
    (page.width - (points[0] ?? 0)) / 2 / page.width,
    (page.height - (points[1] ?? 0)) / 2 / page.height,
  ]
  const across = (share: number): number => (edge[0] ?? 0) + share * (1 - 2 * (edge[0] ?? 0))
  const down = (share: number): number => (edge[1] ?? 0) + share * (1 - 2 * (edge[1] ?? 0))
  return {
    page,
    colour: (x: number, y: number) =>
      page.colour(across(x - 0.05), down(y - 0.05), across(x + 0.05), down(y + 0.05)).map(Math.round),
  }
}

const isRed = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean =>
  red > 150 && green < 110 && blue < 110
const corners = {
  topLeft: [0.1, 0.1],
  topRight: [0.9, 0.1],
  bottomLeft: [0.1, 0.9],
  bottomRight: [0.9, 0.9],
} as const

describe('a picture in a pack', () => {
  it.each([
    [1, 'topLeft', false],
    [2, 'topRight', false],
    [3, 'bottomRight', false],
    [4, 'bottomLeft', false],
    [5, 'topLeft', true],
    [6, 'topRight', true],
    [7, 'bottomRight', true],
    [8, 'bottomLeft', true],
  ] as const)('stands upright, however the camera was held (%i)', async (orientation, corner, isTurned) => {
    const [width, height] = isTurned ? [400, 600] : [600, 400]
    const { page, colour } = await shownIn('a.jpg', held(picture('plain.jpg'), orientation), width, height)
    expect(page.height > page.width).toBe(isTurned)
    for (const [name, [x, y]] of Object.entries(corners))
      expect([name, isRed(colour(x, y))]).toEqual([name, name === corner])
  })

  it('keeps its colours in the inks of a press, with sixteen bits, and where one sees through it', async () => {
    for (const name of ['cmyk.jpg', 'deep.png', 'alpha.png']) {
      const { colour } = await shownIn(name, picture(name), 600, 400)
      expect([name, isRed(colour(0.1, 0.1)), colour(0.9, 0.9)]).toEqual([name, true, [255, 255, 255]])
    }
  })

  it('keeps sixteen shades of grey apart', async () => {
    const { colour } = await shownIn('grey.png', picture('grey16.png'), 600, 400)
    const [top = 0, middle = 0, bottom = 0] = [0.1, 0.5, 0.9].map((y) => colour(0.5, y)[0] ?? 0)
    expect(top - middle).toBeGreaterThan(60)
    expect(middle - bottom).toBeGreaterThan(60)
  })
})
