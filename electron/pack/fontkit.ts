import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Measures of a font, in its own units. Plain data: it travels between threads. */
export interface FontTable {
  readonly postscriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly bbox: {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  /** By code point; none: the font cannot draw it. */
  readonly glyphs: ReadonlyMap<number, { readonly id: number; readonly advanceWidth: number }>
}

/** The little of fontkit 2.0.4 that we use; the package brings no types. */
interface Font extends Omit<FontTable, 'glyphs'> {
  readonly characterSet: readonly number[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
  layout(text: string, ...features: unknown[]): GlyphRun
}

/** The glyphs of a word and where each stands. */
interface GlyphRun {
  readonly positions: readonly object[]
}

const load = createRequire(import.meta.url)
const fonts = new Map<string, Font>()

/**
 * Opens each font once, and lays each word out once, for as long as the thread lives: also for pdfmake, which otherwise
 * opens its fonts anew for every document. That was half the time of a second preview.
 *
 * By `require`, so that it is the one that pdfmake loads: it must be loaded after this.
 */
export const openFont = keepFonts(load('fontkit') as Fontkit)

interface Fontkit {
  create(this: void, bytes: Uint8Array): Font
}

function keepFonts(fontkit: Fontkit): Fontkit['create'] {
  const create = (bytes: Uint8Array): Font => {
    const key = createHash('sha256').update(bytes).digest('hex')
    const known = fonts.get(key)
    if (known) return known
    const font = fontkit.create(bytes)
    layEachWordOnce(font)
    fonts.set(key, font)
    return font
  }
  const cached = load.cache[load.resolve('fontkit')]
  if (cached) cached.exports = { ...fontkit, create }
  return create
}

/** Words kept for one font; then it starts again. A long agenda has a few thousand. */
const MOST_WORDS = 20_000

function layEachWordOnce(font: Font): void {
  const words = new Map<string, GlyphRun>()
  const layout = font.layout.bind(font)
  font.layout = (text, ...features) => {
    const key = JSON.stringify([text, features])
    const run = words.get(key) ?? layout(text, ...features)
    if (words.size >= MOST_WORDS) words.clear()
    words.set(key, run)
    return copyOf(run)
  }
}

/** pdfkit scales the positions in place: each caller gets its own. */
function copyOf(run: GlyphRun): GlyphRun {
  const copy = Object.create(Object.getPrototypeOf(run) as object) as GlyphRun
  return Object.assign(copy, run, { positions: run.positions.map((position) => ({ ...position })) })
}

const tables = new Map<string, FontTable>()

export function readFontTable(path: string): FontTable {
  const known = tables.get(path)
  if (known) return known
  const table = tableOf(path)
  tables.set(path, table)
  return table
}

function tableOf(path: string): FontTable {
  const font = openFont(readFileSync(path))
  const { postscriptName, unitsPerEm, ascent, descent, capHeight } = font
  const { minX, minY, maxX, maxY } = font.bbox
  const glyphs = font.characterSet.map((codePoint) => {
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint)
    return [codePoint, { id, advanceWidth }] as const
  })
  const bbox = { minX, minY, maxX, maxY }
  return { postscriptName, unitsPerEm, ascent, descent, capHeight, bbox, glyphs: new Map(glyphs) }
}
