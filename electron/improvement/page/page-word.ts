import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import {
  CLOSED,
  colourOf,
  MARGIN,
  PAGE,
  SOFT,
  styleId,
  TEXT_WIDTH,
  wordStyles,
} from '../../minutes-out/word/word-styles.ts'
import { wordTable } from '../../minutes-out/word/word-table.ts'
import { wordSafe } from '../../minutes-out/word/word-text.ts'
import { linesOf, type PageBlock, type PrintedPage } from './page-model.ts'

const SIZE = 11
const LABEL_WIDTH = 2400

/** The same page as a Word document: real headings, tables whose heads stand again on each page, page fields. */
export const makePageWord = async (page: PrintedPage): Promise<Uint8Array> =>
  await Packer.toBuffer(
    new Document({
      title: wordSafe(page.title),
      creator: wordSafe(page.whose), // not the clerk: names of people do not belong in metadata
      lastModifiedBy: 'Packhorse',
      styles: wordStyles(SIZE),
      sections: [
        {
          properties: {
            page: { size: PAGE, margin: { top: 1200, bottom: 1200, left: MARGIN, right: MARGIN } },
          },
          footers: { default: footerOf(page) },
          children: [...headOf(page), ...page.blocks.flatMap(contentOf)],
        },
      ],
    }),
  )

const plain = (text: string, color?: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: wordSafe(text), ...(color && { color }) })] })

const headOf = ({ whose, title, line, closedLine, accent }: PrintedPage): Paragraph[] => [
  new Paragraph({ style: styleId('Kicker'), children: [new TextRun(wordSafe(whose))] }),
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    border: {
      bottom: {
        style: BorderStyle.SINGLE,
        size: 12,
        color: closedLine === '' ? colourOf(accent) : CLOSED,
        space: 6,
      },
    },
    children: [new TextRun(wordSafe(title))],
  }),
  ...(closedLine === '' ? [] : [plain(closedLine, CLOSED)]),
  ...(line === '' ? [] : [plain(line)]),
]

const contentOf = (block: PageBlock): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [new TextRun(wordSafe(block.text))],
        }),
      ]
    case 'words':
      return linesOf(block.text).map((line) => plain(line))
    case 'pairs':
      return [
        wordTable({
          widths: [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
          head: [],
          isRuled: false,
          rows: block.rows
            .filter(([, words]) => words !== '')
            .map(([label, words]) => [[[new TextRun({ text: label, color: SOFT })]], linesOf(words)]),
        }),
      ]
    case 'table':
      return [
        wordTable({
          widths: block.widths.map((part) => Math.round(part * TEXT_WIDTH)),
          head: block.head,
          rows: block.rows.map((row) => row.map((text) => (text === '' ? '' : linesOf(text)))),
        }),
      ]
  }
}

const footerOf = ({ title }: PrintedPage): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: wordSafe(`${title}\t`), size: 17, color: SOFT }),
          new TextRun({
            children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            size: 17,
            color: SOFT,
          }),
        ],
      }),
    ],
  })
