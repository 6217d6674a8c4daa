import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** A part of a page, in hundredths of its width and height from its top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PageWord {
  readonly text: string
  /** From 1. */
  readonly page: number
  /** One, or more where the file draws it in parts. */
  readonly boxes: readonly Box[]
}

/** A run of text as pdf.js gives it. */
export interface TextRun {
  readonly str: string
  readonly hasEOL: boolean
  /** Where letters `from` to `to` of it stand. */
  readonly boxOf: (from: number, to: number) => Box
}

/** The words of a page in the order of the file. A word that the file draws in parts is one word. */
export const wordsIn = (runs: readonly TextRun[], page: number): readonly PageWord[] => {
  const words: { text: string; boxes: Box[] }[] = []
  let isOpen = false
  for (const { str, hasEOL, boxOf } of runs) {
    for (const match of str.matchAll(/\S+/g)) {
      const [text] = match
      const box = boxOf(match.index, match.index + text.length)
      const last = words.at(-1)
      if (isOpen && match.index === 0 && last !== undefined) {
        last.text += text
        last.boxes.push(box)
      } else {
        words.push({ text, boxes: [box] })
      }
      isOpen = match.index + text.length === str.length
    }
    if (hasEOL || /\s$/.test(str)) isOpen = false
  }
  return words.map(({ text, boxes }) => ({ text, page, boxes }))
}

interface Item {
  readonly str: string
  readonly hasEOL: boolean
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/**
 * How far along a text its `index`th letter stands, from 0 to 1, by a font of the same family: the file's own is not at hand
 * here, and its widths are near enough to mark a word.
 */
type Along = (text: string, index: number, family: string) => number

const measured = (): Along => {
  const context = document.createElement('canvas').getContext('2d')
  return (text, index, family) => {
    if (context === null) return index / Math.max(1, text.length)
    context.font = `100px ${family}`
    const whole = context.measureText(text).width
    return whole === 0 ? 0 : context.measureText(text.slice(0, index)).width / whole
  }
}

const runOf = (pdf: PDFPageProxy, item: Item, family: string, along: Along): TextRun => {
  const viewport = pdf.getViewport({ scale: 1 })
  const [a = 1, b = 0, , , x = 0, y = 0] = item.transform
  const size = Math.hypot(a, b) || 1
  const way = [a / size, b / size] as const
  const corner = (forward: number, up: number) =>
    viewport.convertToViewportPoint(
      x + way[0] * forward - way[1] * up,
      y + way[1] * forward + way[0] * up,
    ) as [number, number]
  return {
    str: item.str,
    hasEOL: item.hasEOL,
    boxOf: (from, to) => {
      const [start = 0, end = 0] = [from, to].map((at) => item.width * along(item.str, at, family))
      const low = -0.2 * item.height
      const corners = [
        corner(start, low),
        corner(end, low),
        corner(start, item.height),
        corner(end, item.height),
      ]
      const xs = corners.map(([across]) => (across / viewport.width) * 100)
      const ys = corners.map(([, down]) => (down / viewport.height) * 100)
      const [left, top] = [Math.min(...xs), Math.min(...ys)]
      return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
    },
  }
}

/** All words of a PDF. Stops when it is told to. */
export const wordsOfPdf = async (
  pdf: PDFDocumentProxy,
  signal: AbortSignal,
): Promise<readonly PageWord[]> => {
  const words: PageWord[] = []
  const along = measured()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    signal.throwIfAborted()
    const page = await pdf.getPage(number)
    const { items, styles } = await page.getTextContent()
    const familyOf = (name: string) => styles[name]?.fontFamily ?? 'sans-serif'
    words.push(
      ...wordsIn(
        items.flatMap((item) => ('str' in item ? [runOf(page, item, familyOf(item.fontName), along)] : [])),
        number,
      ),
    )
  }
  return words
}
