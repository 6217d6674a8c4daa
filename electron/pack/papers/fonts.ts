import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, type PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, nameAt, numberAt } from '../assemble/objects.ts'
import type { OpenPdf } from './open-pdf.ts'

/** Fonts of a paper, and those from whose codes no program can tell the letters: their words cannot be read aloud. */
export function countFonts({ pages }: OpenPdf): {
  readonly fonts: number
  readonly unreadableFonts: number
} {
  const fonts = new Set<PDFDict>()
  const seen = new Set<PDFObject>()
  for (const { leaf } of pages) {
    gather(leaf.lookup(PDFName.of('Resources')), fonts, seen)
  }
  const unreadable = [...fonts].filter((font) => !isReadable(font))
  return { fonts: fonts.size, unreadableFonts: unreadable.length }
}

/** Drawings within drawings have fonts of their own. */
function gather(resources: PDFObject | undefined, fonts: Set<PDFDict>, seen: Set<PDFObject>): void {
  const waiting = [resources]
  for (let next = waiting.pop(); waiting.length > 0 || next; next = waiting.pop()) {
    if (!(next instanceof PDFDict) || seen.has(next)) continue
    seen.add(next)
    for (const font of valuesOf(next, 'Font')) if (font instanceof PDFDict) fonts.add(font)
    for (const drawing of valuesOf(next, 'XObject'))
      if (drawing instanceof PDFStream) waiting.push(dictAt(drawing.dict, 'Resources'))
  }
}

function valuesOf(resources: PDFDict, category: string): (PDFObject | undefined)[] {
  const named = dictAt(resources, category)
  return named ? named.keys().map((key) => named.lookup(key)) : []
}

/** Flags of a font's descriptor (ISO 32000-1, table 123). */
const SYMBOLIC = 4

/**
 * Whether a program can tell letters from codes: by a table of the font's own, or because its codes are of a known
 * kind (ISO 32000-1, 9.10.2).
 */
function isReadable(font: PDFDict): boolean {
  if (font.lookup(PDFName.of('ToUnicode')) instanceof PDFStream) return true
  const kind = nameAt(font, 'Subtype')
  if (kind === 'Type0') return isKnownCollection(font)
  const encoding = font.lookup(PDFName.of('Encoding'))
  if (encoding instanceof PDFName) return true
  if (encoding instanceof PDFDict) return hasKnownGlyphs(encoding)
  if (kind === 'Type3') return false
  const descriptor = dictAt(font, 'FontDescriptor')
  const isSubset = /^[A-Z]{6}\+/.test(nameAt(font, 'BaseFont') ?? '')
  const isSymbolic = ((descriptor && numberAt(descriptor, 'Flags')) ?? 0) & SYMBOLIC
  return kind !== 'TrueType' || !isSubset || isSymbolic === 0
}

/** Glyphs by number mean nothing outside their font, unless they are numbered as one of Adobe's collections. */
function isKnownCollection(font: PDFDict): boolean {
  const [descendant] = arrayAt(font, 'DescendantFonts')?.asArray() ?? []
  const descendantFont = descendant && font.context.lookup(descendant)
  const system = descendantFont instanceof PDFDict ? dictAt(descendantFont, 'CIDSystemInfo') : undefined
  const ordering = system?.lookup(PDFName.of('Ordering'))?.toString() ?? ''
  return /Japan1|GB1|CNS1|Korea1|KR/.test(ordering)
}

/** "g17", "C0032", "glyph5": numbers where the name of a letter should be. */
const NUMBERED = /^(g|c|cid|glyph|index|char|a|uni)?\d+$/i

function hasKnownGlyphs(encoding: PDFDict): boolean {
  const differences = encoding.lookup(PDFName.of('Differences'))
  const entries = differences instanceof PDFArray ? differences.asArray() : []
  const names = entries.filter((entry) => !(entry instanceof PDFNumber))
  const numbered = names.filter((name) => name instanceof PDFName && NUMBERED.test(name.decodeText()))
  return names.length === 0 || numbered.length < names.length / 2
}
