import { type PDFArray, PDFNumber, type PDFDict } from '@cantoo/pdf-lib'
import { arrayAt, numberAt } from './objects.ts'

/** The part of a page that a reader sees, in the page's own units. */
export interface PageBox {
  /** Width and height as seen, that is after the page's rotation. */
  readonly width: number
  readonly height: number
  /** Takes a point counted from the lower left corner as seen into the page's coordinates: a PDF matrix. */
  readonly matrix: readonly [number, number, number, number, number, number]
  /** Page units in one point of 1/72 inch; other than 1 only for very large drawings (`UserUnit`). */
  readonly unitsPerPoint: number
}

type Box = readonly [left: number, bottom: number, right: number, top: number]

export const A4: Box = [0, 0, 595.28, 841.89]

/** The visible box of a page whose inherited entries have been copied onto it. */
export function pageBox(page: PDFDict): PageBox {
  const media = boxAt(page, 'MediaBox') ?? A4
  const [left, bottom, right, top] = intersection(media, boxAt(page, 'CropBox') ?? media) ?? media
  const rotation = quarterTurns(numberAt(page, 'Rotate') ?? 0)
  const isTurned = rotation === 90 || rotation === 270
  const unitsPerPoint = 1 / (numberAt(page, 'UserUnit') || 1)
  return {
    width: isTurned ? top - bottom : right - left,
    height: isTurned ? right - left : top - bottom,
    matrix: uprightMatrix(rotation, [left, bottom, right, top]),
    unitsPerPoint,
  }
}

function uprightMatrix(rotation: number, [left, bottom, right, top]: Box): PageBox['matrix'] {
  if (rotation === 90) return [0, 1, -1, 0, right, bottom]
  if (rotation === 180) return [-1, 0, 0, -1, right, top]
  if (rotation === 270) return [0, -1, 1, 0, left, top]
  return [1, 0, 0, 1, left, bottom]
}

/** Rotations are multiples of 90, may be negative, and in damaged files anything: those count as none. */
function quarterTurns(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360
  return turned % 90 === 0 ? turned : 0
}

/** The corners of a box may be given in any order. */
export function boxAt(page: PDFDict, key: string): Box | undefined {
  const array = arrayAt(page, key)
  if (!array || array.size() < 4) return undefined
  const [a, b, c, d] = numbersOf(array)
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  if (a === c || b === d) return undefined
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

function numbersOf(array: PDFArray): (number | undefined)[] {
  return [0, 1, 2, 3].map((index) => {
    const item = array.lookup(index)
    return item instanceof PDFNumber ? item.asNumber() : undefined
  })
}

function intersection(a: Box, b: Box): Box | undefined {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
  return box[0] < box[2] && box[1] < box[3] ? box : undefined
}
