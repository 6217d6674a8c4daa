import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { heading, headingOf, pairs, table } from '../../pack/build/parts.ts'
import {
  CLOSED,
  INK,
  LINE_HEIGHT,
  PAGE_MARGINS,
  packStyles,
  SOFT,
  TEXT_FONT,
  TEXT_WIDTH,
  TITLE_FONT,
} from '../../pack/build/styles.ts'
import { linesOf, type PageBlock, type PrintedPage } from './page-model.ts'

const SIZE = 11
/** Between two columns, as the layout of our tables leaves it. */
const GAP = 8

/** The page as a document for pdfmake. Pure. */
export const buildPage = (page: PrintedPage): TDocumentDefinitions => ({
  version: '1.7',
  language: 'en-GB',
  info: { title: page.title },
  pageSize: 'A4',
  pageMargins: PAGE_MARGINS,
  styles: {
    ...packStyles(SIZE, page.accent),
    documentTitle: { font: TITLE_FONT, bold: true, fontSize: 23, lineHeight: 1 },
    partTitle: { font: TITLE_FONT, bold: true, fontSize: 15, lineHeight: 1.05 },
  },
  defaultStyle: { font: TEXT_FONT, fontSize: SIZE, lineHeight: LINE_HEIGHT, color: INK },
  content: [{ stack: [...headOf(page), ...page.blocks.flatMap(contentOf)] }],
})

const headOf = ({ whose, title, line, closedLine, accent }: PrintedPage): Content[] => [
  { text: whose, color: SOFT, margin: [0, 0, 0, 12] },
  headingOf(1, [{ text: title, style: 'documentTitle' }]),
  {
    canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 3, color: closedLine === '' ? accent : CLOSED }],
    margin: [0, 12, 0, 12],
  },
  ...(closedLine === '' ? [] : [{ text: closedLine, style: 'closed', margin: [0, 0, 0, 6] } as Content]),
  ...(line === '' ? [] : [{ text: line, margin: [0, 0, 0, 6] } as Content]),
]

const contentOf = (block: PageBlock): Content[] => {
  switch (block.kind) {
    case 'heading':
      return [
        heading(block.level, block.text, block.level === 2 ? 'partTitle' : 'subTitle', {
          margin: [0, block.level === 2 ? 16 : 10, 0, 5],
        }),
      ]
    case 'words':
      return linesOf(block.text).map((text) => ({ text, margin: [0, 0, 0, 5] }))
    case 'pairs':
      return [pairs(block.rows, 130, [0, 0, 0, 6])]
    case 'table':
      return [
        table({
          widths: block.widths.map((part) => part * TEXT_WIDTH - GAP),
          head: block.head.map((text) => ({ text, style: 'columnHead' })),
          rows: block.rows.map((row) => row.map((text) => ({ text }))),
          margin: [0, 2, 0, 8],
        }),
      ]
  }
}
