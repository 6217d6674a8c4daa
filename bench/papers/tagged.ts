import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFontTable } from '../../electron/pack/fontkit.ts'
import { STAMP_FONT } from '../../electron/pack/font-files.ts'
import { closePages, HELVETICA, RawPdf } from './raw-pdf.ts'
import { seeded, sentence } from './words.ts'

const LINES = 24
const ROWS = 10

/**
 * A tagged paper with headings, paragraphs, a table, bookmarks and links, as a word processor exports it. Its own
 * role name ("Standard") is mapped, and `meaning` lets two papers disagree about what it means. `asExported`: with its
 * font inside and streams compressed, as such programs do; `isTagged: false`: as they do by default.
 */
export function taggedPaper(
  pages: number,
  seed: number,
  options: { landscape?: boolean; meaning?: string; asExported?: boolean; isTagged?: boolean } = {},
): Buffer {
  const { landscape = false, meaning = 'P', asExported = false, isTagged = true } = options
  const random = seeded(seed)
  const pdf = new RawPdf()
  const font = asExported ? addEmbeddedFont(pdf) : pdf.add(HELVETICA)
  const tree = pdf.reserve()
  const root = pdf.reserve()
  const numbers = Array.from({ length: pages }, () => pdf.reserve())
  const tops: number[] = []
  const parents: string[] = []
  const [width, height] = landscape ? [842, 595] : [595, 842]
  for (const [index, page] of numbers.entries()) {
    const built = taggedPage(isTagged ? pdf : new RawPdf(), page, root, random, height)
    tops.push(...built.tops)
    parents.push(`${index} [${built.byContent.map((number) => `${number} 0 R`).join(' ')}]`)
    const contents = asExported ? pdf.addCompressed(built.contents) : pdf.addStream(built.contents)
    const next = numbers[(index + 1) % pages]
    const link = pdf.add(
      `<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [60 40 160 56] /A << /S /GoTo /D [${next} 0 R /XYZ 0 ${height} 0] >> >>`,
    )
    const web = pdf.add(
      '<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [200 40 300 56] /A << /S /URI /URI (https://example.org/) >> >>',
    )
    pdf.set(
      page,
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}]${isTagged ? ` /StructParents ${index}` : ''}` +
        ` /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${contents} 0 R /Annots [${link} 0 R ${web} 0 R] >>`,
    )
  }
  const outline = addOutline(pdf, numbers, height)
  if (!isTagged) pdf.set(root, 'null')
  else
    pdf.set(
      root,
      `<< /Type /StructTreeRoot /K [${tops.map((top) => `${top} 0 R`).join(' ')}] /RoleMap << /Standard /${meaning} >>` +
        ` /ParentTree << /Nums [${parents.join(' ')}] >> /ParentTreeNextKey ${pages} >>`,
    )
  const tags = isTagged ? `/StructTreeRoot ${root} 0 R /MarkInfo << /Marked true >>` : ''
  const entries = `${tags} /Lang (en-GB) /Outlines ${outline} 0 R`
  return pdf.toBuffer(closePages(pdf, tree, numbers, entries))
}

const FONT_FILE = join(import.meta.dirname, '../../resources/fonts', STAMP_FONT)

function addEmbeddedFont(pdf: RawPdf): number {
  const bytes = readFileSync(FONT_FILE)
  const { glyphs, unitsPerEm, ascent, descent, capHeight } = readFontTable(FONT_FILE)
  const widths = Array.from({ length: 95 }, (_, index) =>
    Math.round(((glyphs.get(32 + index)?.advanceWidth ?? 0) * 1000) / unitsPerEm),
  )
  const file = pdf.addCompressed(bytes, `/Length1 ${bytes.length}`)
  const descriptor = pdf.add(
    `<< /Type /FontDescriptor /FontName /ABCDEF+Exported /Flags 32 /FontBBox [-100 -300 1300 1000] /ItalicAngle 0` +
      ` /Ascent ${ascent} /Descent ${descent} /CapHeight ${capHeight} /StemV 80 /FontFile2 ${file} 0 R >>`,
  )
  return pdf.add(
    `<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Exported /Encoding /WinAnsiEncoding /FirstChar 32` +
      ` /LastChar 126 /Widths [${widths.join(' ')}] /FontDescriptor ${descriptor} 0 R >>`,
  )
}

interface TaggedPage {
  readonly contents: string
  readonly tops: number[]
  /** Structure element of each piece of marked content, by its number on the page. */
  readonly byContent: number[]
}

function taggedPage(
  pdf: RawPdf,
  page: number,
  root: number,
  random: () => number,
  height: number,
): TaggedPage {
  const byContent: number[] = []
  const tops: number[] = []
  const drawn: string[] = []
  let y = height - 60
  const leaf = (role: string, parent: number, words: string, x = 60): number => {
    const number = pdf.add(
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${page} 0 R /K ${byContent.length} >>`,
    )
    drawn.push(`/${role} << /MCID ${byContent.length} >> BDC BT /F1 10 Tf ${x} ${y} Td (${words}) Tj ET EMC`)
    byContent.push(number)
    return number
  }
  const heading = leaf('H1', root, sentence(random, 5))
  tops.push(heading)
  for (let line = 0; line < LINES; line++) {
    y -= 12
    tops.push(leaf('Standard', root, sentence(random, 11)))
  }
  const table = pdf.reserve()
  const rows: number[] = []
  for (let row = 0; row < ROWS; row++) {
    y -= 12
    const tr = pdf.reserve()
    const cells = [
      leaf(row === 0 ? 'TH' : 'TD', tr, `${row}`),
      leaf(row === 0 ? 'TH' : 'TD', tr, sentence(random, 6), 120),
    ]
    pdf.set(
      tr,
      `<< /Type /StructElem /S /TR /P ${table} 0 R /K [${cells.map((cell) => `${cell} 0 R`).join(' ')}] >>`,
    )
    rows.push(tr)
  }
  pdf.set(
    table,
    `<< /Type /StructElem /S /Table /P ${root} 0 R /K [${rows.map((row) => `${row} 0 R`).join(' ')}] >>`,
  )
  return { contents: drawn.join('\n'), tops: [...tops, table], byContent }
}

function addOutline(pdf: RawPdf, pages: readonly number[], height: number): number {
  const root = pdf.reserve()
  const items = pages.map(() => pdf.reserve())
  for (const [index, item] of items.entries()) {
    const near = [
      index > 0 ? `/Prev ${items[index - 1]} 0 R` : '',
      index + 1 < items.length ? `/Next ${items[index + 1]} 0 R` : '',
    ]
    pdf.set(
      item,
      `<< /Title (Section ${index + 1}) /Parent ${root} 0 R ${near.join(' ')} /Dest [${pages[index]} 0 R /XYZ 0 ${height} 0] >>`,
    )
  }
  pdf.set(
    root,
    `<< /Type /Outlines /First ${items[0]} 0 R /Last ${items.at(-1)} 0 R /Count ${items.length} >>`,
  )
  return root
}
