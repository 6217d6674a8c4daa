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
import { CLOSED, MARGIN, PAGE, SOFT, styleId, TEXT_WIDTH, wordStyles } from './word-styles.ts'
import { wordSafe } from './word-text.ts'

export interface PlainDocument {
  /** In its properties and at the foot of each page. */
  readonly title: string
  readonly description?: string
  /** Organisation and board. No person: their names do not belong in metadata. */
  readonly whose: string
  readonly textSize: number
  readonly heading: string
  /** Of the line below the heading, as six hexadecimal digits; where there is a closed line, that line's own. */
  readonly colour: string
  /** Says that it is not for everybody; empty where it is. */
  readonly closedLine: string
  /** What it is, in a sentence or two; may be empty. */
  readonly line: string
  readonly content: readonly (Paragraph | Table)[]
}

/** A Word document with a real heading, whose it is, and the page's number in a field. */
export const plainDocument = async (wanted: PlainDocument): Promise<Uint8Array> => {
  const { title, description, whose, textSize, content } = wanted
  return await Packer.toBuffer(
    new Document({
      title: wordSafe(title),
      creator: wordSafe(whose),
      lastModifiedBy: 'Packhorse',
      ...(description !== undefined && { description }),
      styles: wordStyles(textSize),
      sections: [
        {
          properties: {
            page: { size: PAGE, margin: { top: 1200, bottom: 1200, left: MARGIN, right: MARGIN } },
          },
          footers: { default: footerOf(title) },
          children: [...headOf(wanted), ...content],
        },
      ],
    }),
  )
}

/** A paragraph of plain words. */
export const plain = (text: string, color?: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: wordSafe(text), ...(color && { color }) })] })

const headOf = ({ whose, heading, colour, closedLine, line }: PlainDocument): Paragraph[] => [
  new Paragraph({ style: styleId('Kicker'), children: [new TextRun(wordSafe(whose))] }),
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    border: {
      bottom: {
        style: BorderStyle.SINGLE,
        size: 12,
        color: closedLine === '' ? colour : CLOSED,
        space: 6,
      },
    },
    children: [new TextRun(wordSafe(heading))],
  }),
  ...(closedLine === '' ? [] : [plain(closedLine, CLOSED)]),
  ...(line === '' ? [] : [plain(line)]),
]

const footerOf = (title: string): Footer =>
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
