import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { type Covers, withFallback } from './build/fallback.ts'
import { TEXT_FONT, TITLE_FONT } from './build/styles.ts'
import { OTHER_FONT, STAMP_FONT } from './font-files.ts'
import { openFont } from './fontkit.ts'
import { type Anchors, anchorsOf } from './tagged/anchors.ts'
import { patchPdfmake } from './tagged/patch-pdfmake.ts'
import type { PdfDocument } from './tagged/pdfkit-types.ts'
import { withStructure } from './tagged/structure.ts'

export interface Rendered extends Anchors {
  /** A PDF. */
  readonly bytes: Uint8Array
}

/**
 * Turns a definition into the bytes of a PDF. Blocks the thread while it works (about 8 ms a page), which is why the
 * whole pipeline runs in a process of its own.
 *
 * @param fontsFolder the folder with our TrueType fonts; nothing else is read, from disk or from the network
 */
export async function render(definition: TDocumentDefinitions, fontsFolder: string): Promise<Uint8Array> {
  return (await draw(definition, fontsFolder)).bytes
}

/** The same, with where its texts came to stand, and not compressed: whoever copies its pages compresses them beside. */
export async function renderAndFind(
  definition: TDocumentDefinitions,
  fontsFolder: string,
): Promise<Rendered> {
  return await draw({ ...definition, compress: false }, fontsFolder)
}

async function draw(definition: TDocumentDefinitions, fontsFolder: string): Promise<Rendered> {
  const { default: pdfmake } = await import('pdfmake') // after fontkit.ts, which see
  pdfmake.setFonts(fontsIn(fontsFolder))
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontsFolder + sep))
  pdfmake.setUrlAccessPolicy(() => false)
  const fonts = {
    text: coverageOf(join(fontsFolder, STAMP_FONT)),
    other: coverageOf(join(fontsFolder, OTHER_FONT)),
    otherName: TITLE_FONT,
  }
  patchPdfmake()
  const tagged = { ...withStructure(withFallback(definition, fonts)), tagged: true }
  const pdf = pdfmake.createPdf(tagged)
  const document = (await pdf.getStream()) as unknown as PdfDocument
  return { ...anchorsOf(document), bytes: await pdf.getBuffer() }
}

const coverages = new Map<string, Covers>()

function coverageOf(path: string): Covers {
  const known = coverages.get(path)
  if (known) return known
  const font = openFont(readFileSync(path))
  const covers: Covers = (codePoint) => font.hasGlyphForCodePoint(codePoint)
  coverages.set(path, covers)
  return covers
}

function fontsIn(folder: string) {
  const file = (name: string): string => join(folder, name)
  return {
    [TEXT_FONT]: {
      normal: file(STAMP_FONT),
      bold: file('AtkinsonHyperlegibleNext_600SemiBold.ttf'),
      italics: file('AtkinsonHyperlegibleNext_400Regular_Italic.ttf'),
      bolditalics: file('AtkinsonHyperlegibleNext_600SemiBold_Italic.ttf'),
    },
    [TITLE_FONT]: {
      normal: file(OTHER_FONT),
      bold: file('SourceSerif4_600SemiBold.ttf'),
      italics: file('SourceSerif4_400Regular_Italic.ttf'),
      bolditalics: file('SourceSerif4_600SemiBold.ttf'),
    },
  }
}
