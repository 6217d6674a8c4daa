import { CONFIDENTIAL_LOG } from '@shared/words/action-log-words.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { headingOf } from '../pack/build/parts.ts'
import {
  CLOSED,
  INK,
  LINE_HEIGHT,
  PAGE_MARGINS,
  packStyles,
  SOFT,
  TEXT_FONT,
  TITLE_FONT,
} from '../pack/build/styles.ts'
import { whose } from '../pack/model.ts'
import type { LogModel } from './gather-log.ts'
import { logTable } from './log-table.ts'

export const LOG_TITLE = 'Action log'
export const NO_ACTIONS = 'There is nothing to be done.'

/** As readers' programs show it: "Oakfield Primary School, Governing board: Action log, 15 January 2027". */
export const documentTitleOf = ({ body, dateWords }: LogModel): string =>
  `${whose(body)}: ${LOG_TITLE}, ${dateWords}`

/** The log as a document for pdfmake. Pure. @param size running text in points */
export const buildLog = (log: LogModel, size: number): TDocumentDefinitions => ({
  version: '1.7',
  language: 'en-GB',
  info: { title: documentTitleOf(log) },
  pageSize: 'A4',
  pageMargins: PAGE_MARGINS,
  styles: {
    ...packStyles(size, log.body.accent),
    documentTitle: { font: TITLE_FONT, bold: true, fontSize: (23 * size) / 11, lineHeight: 1 },
  },
  defaultStyle: { font: TEXT_FONT, fontSize: size, lineHeight: LINE_HEIGHT, color: INK },
  content: [
    {
      stack: [
        ...head(log),
        log.rows.length === 0 ? { text: NO_ACTIONS } : logTable(log.rows, log.columns, size),
      ],
    },
  ],
})

const head = ({ body, dateWords, line, hasConfidential }: LogModel): Content[] => [
  { text: whose(body), color: SOFT, margin: [0, 0, 0, 12] },
  headingOf(1, [{ text: LOG_TITLE, style: 'documentTitle' }]),
  {
    canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 3, color: hasConfidential ? CLOSED : body.accent }],
    margin: [0, 12, 0, 12],
  },
  ...(hasConfidential ? [{ text: CONFIDENTIAL_LOG, style: 'closed', margin: [0, 0, 0, 6] } as Content] : []),
  { text: `As it stands on ${dateWords}. ${line}`, margin: [0, 0, 0, 14] },
]
