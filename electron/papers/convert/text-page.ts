import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content, ContentText, StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces'
import { INK, LINE_HEIGHT, PAGE_MARGINS, SOFT, TEXT_FONT, TITLE_FONT } from '../../pack/build/styles.ts'
import { openFont } from '../../pack/fontkit.ts'
import { PROBLEMS } from '../../pack/papers/problems.ts'
import { render } from '../../pack/render.ts'
import { CannotConvert } from './converted.ts'

/** About two hundred pages; laying them out takes half of the time that one file may take. */
const MOST_CHARACTERS = 600_000
/** Of the letters, what may be missing in our fonts before the text is not worth reading. */
const MOST_MISSING = 0.1
const SIZE = 11

/** What is set in these names becomes headings of that level for a screen reader. */
const styles: StyleDictionary = {
  heading1: { font: TITLE_FONT, bold: true, fontSize: 20, lineHeight: 1 },
  heading2: { font: TITLE_FONT, bold: true, fontSize: 16, lineHeight: 1 },
  heading3: { bold: true, fontSize: 13 },
  heading4: { bold: true, fontSize: SIZE },
  heading5: { bold: true, fontSize: SIZE },
  heading6: { bold: true, fontSize: SIZE },
  code: { fontSize: 10, preserveLeadingSpaces: true },
  label: { color: SOFT },
}

export interface TextPages {
  readonly title: string
  readonly content: readonly Content[]
  /** All words of it, to see whether our fonts have them. */
  readonly words: string
}

/** Throws `CannotConvert` when a text is too long to be a paper. */
export function assertNotTooLong(text: string): void {
  if (text.length > MOST_CHARACTERS) throw new CannotConvert(PROBLEMS.tooLong)
}

/**
 * Sets words on A4 pages, tagged, with the fonts of the pack.
 *
 * @throws {CannotConvert} when they are in a script that our fonts do not have
 */
export async function setPages(
  { title, content, words }: TextPages,
  fontsFolder: string,
): Promise<{ readonly pdf: Uint8Array; readonly notes: readonly string[] }> {
  const missing = missingLetters(words, fontsFolder)
  const letters = words.replaceAll(/\s/g, '').length
  if (missing > 10 && missing / letters > MOST_MISSING) throw new CannotConvert(PROBLEMS.script)
  const definition: TDocumentDefinitions = {
    version: '1.7',
    language: 'en-GB',
    info: { title },
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    styles,
    defaultStyle: { font: TEXT_FONT, fontSize: SIZE, lineHeight: LINE_HEIGHT, color: INK },
    content: [{ stack: [...content] }],
  }
  const note = 'A few signs that the fonts of the pack do not have are shown as “?”: look through it once.'
  return { pdf: await render(definition, fontsFolder), notes: missing > 0 ? [note] : [] }
}

const FONTS = ['AtkinsonHyperlegibleNext_400Regular.ttf', 'SourceSerif4_400Regular.ttf']

function missingLetters(words: string, folder: string): number {
  const fonts = FONTS.map((name) => openFont(readFileSync(join(folder, name))))
  const known = new Map<string, boolean>()
  let missing = 0
  for (const letter of words) {
    let has = known.get(letter)
    if (has === undefined) {
      has = /\s/.test(letter) || fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
      known.set(letter, has)
    }
    if (!has) missing += 1
  }
  return missing
}

/** What would show as a box or turn lines round: marks of direction, joiners, soft hyphens, and the mark at the start. */
export const withoutMarks = (text: string): string => text.replaceAll(/\p{Cf}|\ufe0f/gu, '')

/** A heading, for the eye and for a screen reader. @param level 1 to 6; what is more counts as 6 */
export function heading(level: number, text: ContentText['text']): Content {
  const depth = Math.min(6, Math.max(1, level))
  const margin: [number, number, number, number] = [0, depth <= 2 ? 10 : 6, 0, depth <= 2 ? 8 : 4]
  return meant({ text, style: `heading${depth}`, margin }, { is: 'heading', level: depth })
}

/** Says what a piece is to a screen reader (see tagged/meaning.ts). pdfmake passes on what it does not know. */
export function meant(node: object, meaning: object): Content {
  return { ...node, meaning } as unknown as Content
}
