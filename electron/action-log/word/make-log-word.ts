import type { LogColumn, LogRow } from '@shared/entities/action-log.ts'
import { finishedMark, logCell, logDetails, logLayout } from '@shared/rules/action-log.ts'
import { CONFIDENTIAL_LOG, logHeads } from '@shared/words/action-log-words.ts'
import { Paragraph, type Table, TextRun } from 'docx'
import { plainDocument } from '../../minutes-out/word/plain-document.ts'
import { CLOSED, colourOf, SOFT, TEXT_WIDTH } from '../../minutes-out/word/word-styles.ts'
import { wordTable, type WordCell } from '../../minutes-out/word/word-table.ts'
import { wordSafe } from '../../minutes-out/word/word-text.ts'
import { whose } from '../../pack/model.ts'
import type { LogModel } from '../gather-log.ts'
import { documentTitleOf, LOG_TITLE, NO_ACTIONS } from '../log-definition.ts'

/** The same log as a Word document: a real heading, a table whose head stands again on each page, page fields. */
export const makeLogWord = (log: LogModel, textSize: number): Promise<Uint8Array> =>
  plainDocument({
    title: documentTitleOf(log),
    description: LOG_TITLE,
    whose: whose(log.body),
    textSize,
    heading: LOG_TITLE,
    colour: colourOf(log.body.accent),
    closedLine: log.hasConfidential ? CONFIDENTIAL_LOG : '',
    line: `As it stands on ${log.dateWords}. ${log.line}`,
    content: [contentOf(log, textSize)],
  })

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
