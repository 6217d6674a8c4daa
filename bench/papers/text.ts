import { join } from 'node:path'
import { PDFDocument, degrees } from '@cantoo/pdf-lib'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { TEXT_FONT } from '../../electron/pack/build/styles.ts'
import { STAMP_FONT } from '../../electron/pack/font-files.ts'
import { render } from '../../electron/pack/render.ts'
import { seeded, sentence } from './words.ts'

export const FONTS = join(import.meta.dirname, '../../resources/fonts')

/** An ordinary paper of ten pages with embedded fonts: running text, or text with tables and drawings. */
export async function textPaper(
  seed: number,
  kind: 'text' | 'mixed',
  pages = 10,
  { isTagged = true } = {},
): Promise<Buffer> {
  const random = seeded(seed)
  const content: Content[] = Array.from({ length: pages }, (_, index): Content => {
    const stack = [
      {
        text: `${index + 1}. ${sentence(random, 5)}`,
        fontSize: 16,
        bold: true,
        margin: [0, 0, 0, 8] as [number, number, number, number],
      },
      ...Array.from({ length: kind === 'text' ? 8 : 3 }, () => sentence(random, 75)),
      ...(kind === 'mixed' ? [table(random), drawing(random)] : []),
    ]
    return index === 0 ? { stack } : { stack, pageBreak: 'before' }
  })
  const definition = { defaultStyle: { font: TEXT_FONT, fontSize: 10 }, content }
  return Buffer.from(isTagged ? await render(definition, FONTS) : await renderUntagged(definition))
}

/** As other programs use pdfmake. */
async function renderUntagged(definition: TDocumentDefinitions): Promise<Uint8Array> {
  const font = (name: string): string => join(FONTS, name)
  pdfmake.setFonts({
    [TEXT_FONT]: { normal: font(STAMP_FONT), bold: font('AtkinsonHyperlegibleNext_600SemiBold.ttf') },
  })
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS))
  pdfmake.setUrlAccessPolicy(() => false)
  return await pdfmake.createPdf(definition).getBuffer()
}

function table(random: () => number): Content {
  const rows = Array.from({ length: 12 }, (_, row) => [`${row}`, sentence(random, 8), '1 September 2026'])
  return { table: { headerRows: 1, widths: [30, '*', 90], body: [['No', 'Action', 'Due'], ...rows] } }
}

function drawing(random: () => number): Content {
  const bars = Array.from({ length: 24 }, (_, index) => {
    const height = 10 + random() * 80
    return { type: 'rect' as const, x: index * 20, y: 100 - height, w: 14, h: height, color: '#2b5a4c' }
  })
  return { canvas: bars, margin: [0, 12, 0, 0] }
}

/** A copy whose first half stands on its side and the rest upside down. */
export async function rotatedCopy(paper: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.load(paper)
  const pages = document.getPages()
  for (const [index, page] of pages.entries()) page.setRotation(degrees(index < pages.length / 2 ? 90 : 270))
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

/** A copy with object streams and a cross-reference stream, as most programs write today. */
export async function objectStreamCopy(paper: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.load(paper)
  return Buffer.from(await document.save({ useObjectStreams: true }))
}

/** A copy that opens without a password but forbids printing (AES-256); `userPassword`: opens only with it. */
export async function encryptedCopy(paper: Uint8Array, userPassword = ''): Promise<Buffer> {
  const document = await PDFDocument.load(paper)
  document.encrypt({ userPassword, ownerPassword: 'owner', permissions: {} })
  return Buffer.from(await document.save({ useObjectStreams: false }))
}
