import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import {
  INK,
  LATE,
  LINE,
  LINE_HEIGHT,
  PAGE_MARGINS,
  SOFT,
  TEXT_FONT,
  TEXT_WIDTH,
} from '../../pack/build/styles.ts'
import { buildCorrections, buildSignature } from './end.ts'
import { whose } from '../../pack/model.ts'
import { buildAttendance, buildHead, buildLists } from './front.ts'
import { buildItem } from './item.ts'
import { minutesStyles } from './minutes-styles.ts'
import { titleOf } from './words.ts'

export interface MinutesLayout {
  /** Running text in points, 11 to 14. */
  readonly textSize: number
  /** The body's logo as a data URL; null: none. */
  readonly logo: string | null
  /** The number of the first page in the minute book; null: these pages are in no book. */
  readonly folioFrom: number | null
}

/** Minutes as a document for pdfmake. Pure: the same model and layout give the same definition. */
export const buildMinutes = (model: MinutesModel, layout: MinutesLayout): TDocumentDefinitions => ({
  version: '1.7',
  language: 'en-GB',
  info: { title: documentTitle(model) },
  pageSize: 'A4',
  pageMargins: PAGE_MARGINS,
  header: (page) => runningHead(model, layout, page),
  footer: () => foot(layout),
  styles: minutesStyles(layout.textSize, model.body.accent),
  defaultStyle: { font: TEXT_FONT, fontSize: layout.textSize, lineHeight: LINE_HEIGHT, color: INK },
  content: sections(model, layout).map((stack) => ({ stack })),
})

/** "Oakfield Primary School · Governing board: Draft minutes, Full governing board, 26 November 2026". */
export const documentTitle = (model: MinutesModel): string =>
  `${whose(model.body)}: ${titleOf(model)}, ${model.title}, ${model.dateWords}`

/** Each is a section of the structure, too. */
const sections = (model: MinutesModel, { textSize, logo }: MinutesLayout): Content[][] => {
  const lists = buildLists(model, textSize)
  return [
    [buildHead(model, textSize, logo)],
    ...(model.lists === 'front' ? [lists] : []),
    buildAttendance(model, textSize),
    ...model.items.map((item) => [buildItem(item, model, textSize)]),
    ...(model.lists === 'end' ? [lists] : []),
    buildCorrections(model, textSize),
    buildSignature(model, textSize),
  ].filter((section) => section.length > 0)
}

const [LEFT] = PAGE_MARGINS

/** On each page: whose and of when; DRAFT until they are approved; the number in the book. */
const runningHead = (model: MinutesModel, { folioFrom }: MinutesLayout, page: number): Content => ({
  margin: [LEFT, 28, LEFT, 0],
  columns: [
    { text: page === 1 ? '' : `${whose(model.body)}, ${model.dateWords}`, style: 'running', width: '*' },
    folioFrom === null
      ? { text: marks(model), color: LATE, bold: true, fontSize: 9, width: 'auto' }
      : { text: `${folioFrom + page - 1}`, style: 'folio', width: 'auto', margin: [0, -2, 0, 0] },
  ],
})

const marks = ({ draftMark, part }: MinutesModel): string =>
  [part === 'confidential' ? 'CONFIDENTIAL' : '', draftMark ?? ''].filter(Boolean).join('  ')

/** Above the stamps that `assemble` puts at the foot. In the book, with a box for the chair's initials. */
const foot = ({ folioFrom }: MinutesLayout): Content => {
  const rule = { type: 'line' as const, x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: LINE }
  if (folioFrom === null) return { canvas: [rule], margin: [LEFT, 28, LEFT, 0] }
  const box = {
    type: 'rect' as const,
    x: TEXT_WIDTH / 2 - 10,
    y: -22,
    w: 64,
    h: 26,
    lineWidth: 0.75,
    lineColor: SOFT,
  }
  return {
    margin: [LEFT, 28, LEFT, 0],
    stack: [
      { canvas: [{ ...rule, x2: TEXT_WIDTH / 2 - 70 }, { ...rule, x1: TEXT_WIDTH / 2 + 66 }, box] },
      { text: 'Initials', style: 'running', relativePosition: { x: TEXT_WIDTH / 2 - 46, y: -12 } },
    ],
  }
}
