import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import { plain, plainDocument } from '../../minutes-out/word/plain-document.ts'
import { colourOf, SOFT, TEXT_WIDTH } from '../../minutes-out/word/word-styles.ts'
import { wordTable } from '../../minutes-out/word/word-table.ts'
import { wordSafe } from '../../minutes-out/word/word-text.ts'
import { linesOf, type PageBlock, type PrintedPage } from './page-model.ts'

const SIZE = 11
const LABEL_WIDTH = 2400

/** The same page as a Word document: real headings, tables whose heads stand again on each page, page fields. */
export const makePageWord = ({
  title,
  whose,
  accent,
  closedLine,
  line,
  blocks,
}: PrintedPage): Promise<Uint8Array> =>
  plainDocument({
    title,
    whose,
    textSize: SIZE,
    heading: title,
    colour: colourOf(accent),
    closedLine,
    line,
    content: blocks.flatMap(contentOf),
  })

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
