import type { LogColumn, LogRow } from '@shared/entities/action-log.ts'
import { finishedMark, logCell, logDetails, logLayout } from '@shared/rules/action-log.ts'
import { CONFIDENTIAL_LOG, logHeads } from '@shared/words/action-log-words.ts'
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
import { wordTable, type WordCell } from '../../minutes-out/word/word-table.ts'
import { wordSafe } from '../../minutes-out/word/word-text.ts'
import { whose } from '../../pack/model.ts'
import type { LogModel } from '../gather-log.ts'
import { documentTitleOf, LOG_TITLE, NO_ACTIONS } from '../log-definition.ts'

/** The same log as a Word document: a real heading, a table whose head stands again on each page, page fields. */
export const makeLogWord = async (log: LogModel, textSize: number): Promise<Uint8Array> =>
  await Packer.toBuffer(
    new Document({
      title: documentTitleOf(log),
      creator: whose(log.body), // not the clerk: names of people do not belong in metadata
      lastModifiedBy: 'Packhorse',
      description: LOG_TITLE,
      styles: wordStyles(textSize),
      sections: [
        {
          properties: {
            page: { size: PAGE, margin: { top: 1200, bottom: 1200, left: MARGIN, right: MARGIN } },
          },
          footers: { default: footerOf(log) },
          children: [...headOf(log), contentOf(log, textSize)],
        },
      ],
    }),
  )

const headOf = ({ body, dateWords, line, hasConfidential }: LogModel): Paragraph[] => [
  new Paragraph({ style: styleId('Kicker'), children: [new TextRun(wordSafe(whose(body)))] }),
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    border: {
      bottom: {
        style: BorderStyle.SINGLE,
        size: 12,
        color: hasConfidential ? CLOSED : colourOf(body.accent),
        space: 6,
      },
    },
    children: [new TextRun(LOG_TITLE)],
  }),
  ...(hasConfidential
    ? [new Paragraph({ children: [new TextRun({ text: CONFIDENTIAL_LOG, color: CLOSED })] })]
    : []),
  new Paragraph({ children: [new TextRun(`As it stands on ${dateWords}. ${line}`)] }),
]

/** In twentieths of a point, at a text size of 11. */
const WIDTHS: Readonly<Record<Exclude<LogColumn, 'action'>, number>> = {
  owner: 1850,
  due: 1850,
  standing: 1700,
  priority: 1100,
  raised: 1850,
  said: 2600,
}

const contentOf = ({ rows, columns }: LogModel, textSize: number): Paragraph | Table => {
  if (rows.length === 0) return new Paragraph({ children: [new TextRun(NO_ACTIONS)] })
  const { beside, below } = logLayout(columns, textSize)
  const widthOf = (column: LogColumn): number =>
    column === 'action' ? 0 : Math.round((WIDTHS[column] * textSize) / 11)
  const room = TEXT_WIDTH - beside.reduce((sum, column) => sum + widthOf(column), 0)
  return wordTable({
    widths: beside.map((column) => widthOf(column) || room),
    head: beside.map((column) => logHeads[column]),
    rows: rows.map((row) =>
      beside.map((column) =>
        column === 'action' ? actionCell(row, columns, below) : logCell(row, column) || '–',
      ),
    ),
  })
}

const actionCell = (row: LogRow, columns: readonly LogColumn[], below: readonly LogColumn[]): WordCell => {
  const isFinished = row.finished !== ''
  const color = row.isConfidential ? CLOSED : isFinished ? SOFT : null
  const mark = finishedMark(row, columns)
  const run = (text: string, strike: boolean): TextRun =>
    new TextRun({ text: wordSafe(text), ...(strike && { strike }), ...(color !== null && { color }) })
  return [
    [run(row.text, isFinished), ...(mark ? [run(` ${mark}`, false)] : [])],
    ...logDetails(row, below).map((text) => [new TextRun({ text: wordSafe(text), color: SOFT, size: 18 })]),
    ...(row.isConfidential ? [[new TextRun({ text: 'Confidential.', color: CLOSED, size: 18 })]] : []),
  ]
}

const footerOf = (log: LogModel): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: wordSafe(`${documentTitleOf(log)}\t`), size: 17, color: SOFT }),
          new TextRun({
            children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            size: 17,
            color: SOFT,
          }),
        ],
      }),
    ],
  })
