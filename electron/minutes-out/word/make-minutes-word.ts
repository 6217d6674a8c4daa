import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { whose } from '../../pack/model.ts'
import { documentTitle } from '../build/minutes-definition.ts'
import { CONFIDENTIAL_LINE, HEADS, keyToCodes, resolutionWords, titleOf } from '../build/words.ts'
import { wordActions, wordItem } from './word-item.ts'
import {
  BULLETS,
  CLOSED,
  colourOf,
  LATE,
  MARGIN,
  PAGE,
  SOFT,
  styleId,
  TEXT_WIDTH,
  wordNumbering,
  wordStyles,
} from './word-styles.ts'
import { wordTable, type WordCell } from './word-table.ts'
import { wordSafe } from './word-text.ts'

type Block = Paragraph | Table

/**
 * The same minutes as a Word document: real headings, lists and tables, page fields, and DRAFT at the head of every page
 * while they are a draft. No macros, no links to elsewhere, no names of people in its properties.
 */
export const makeMinutesWord = async (model: MinutesModel, textSize: number): Promise<Uint8Array> => {
  const document = new Document({
    title: documentTitle(model),
    creator: whose(model.body), // not the clerk: names of people do not belong in metadata
    lastModifiedBy: 'Packhorse',
    description: titleOf(model),
    styles: wordStyles(textSize),
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: { top: 1300, bottom: 1200, left: MARGIN, right: MARGIN } },
        },
        headers: { default: headerOf(model) },
        footers: { default: footerOf(model) },
        children: blocksOf(model),
      },
    ],
  })
  return await Packer.toBuffer(document)
}

const blocksOf = (model: MinutesModel): Block[] => {
  const accent = colourOf(model.body.accent)
  const instances = { next: 1 }
  const lists = listsOf(model)
  return [
    ...headOf(model, accent),
    ...(model.lists === 'front' ? lists : []),
    ...attendanceOf(model),
    ...model.items.flatMap((item) => wordItem(item, accent, instances)),
    ...(model.lists === 'end' ? lists : []),
    ...sentences(HEADS.corrections, model.corrections),
    ...signatureOf(model),
  ]
}

const words = (text: string, style?: string): Paragraph =>
  new Paragraph({ ...(style && { style: styleId(style) }), children: [new TextRun(wordSafe(text))] })

const head = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] })

const headOf = (model: MinutesModel, accent: string): Block[] => {
  const isClosed = model.part === 'confidential'
  const pairs: readonly (readonly [string, string | null])[] = [
    ['When', model.when],
    ['Where', model.place],
    ['In the chair', model.chair],
    ['Clerk', model.clerk],
    ['Status', model.draftNote],
  ]
  return [
    words(whose(model.body), 'Kicker'),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      border: {
        bottom: { style: BorderStyle.SINGLE, size: 12, color: isClosed ? CLOSED : accent, space: 6 },
      },
      children: [
        new TextRun({ text: titleOf(model), ...(isClosed && { color: CLOSED }) }),
        new TextRun({ text: wordSafe(`: ${model.title}`) }),
      ],
    }),
    ...(isClosed
      ? [new Paragraph({ children: [new TextRun({ text: CONFIDENTIAL_LINE, color: CLOSED })] })]
      : []),
    wordTable({
      widths: [1500, TEXT_WIDTH - 1500],
      head: [],
      isRuled: false,
      rows: pairs.flatMap(([label, value]): WordCell[][] =>
        value ? [[[[new TextRun({ text: label, color: SOFT })]], value]] : [],
      ),
    }),
  ]
}

const attendanceOf = (model: MinutesModel): Block[] => {
  const hasCodes = model.codes.length > 0
  const key = keyToCodes(model)
  const rows = model.attendance.flatMap(({ group, people }) =>
    people.map(({ name, role, code, remark }): WordCell[] => [
      name,
      role || '–',
      [group, ...(remark ? [[new TextRun({ text: wordSafe(remark), color: SOFT })]] : [])],
      ...(hasCodes ? [code || '–'] : []),
    ]),
  )
  const widths = [2500, 2600, TEXT_WIDTH - 5100 - (hasCodes ? 760 : 0), ...(hasCodes ? [760] : [])]
  return [
    ...(rows.length === 0
      ? []
      : [
          head(HEADS.attendance),
          wordTable({
            widths,
            head: ['Name', 'Place on the board', 'Attendance', ...(hasCodes ? ['Code'] : [])],
            rows,
          }),
          ...(key ? [words(key, 'Small')] : []),
        ]),
    ...sentences(HEADS.quorum, model.quorum),
    ...sentences(HEADS.declarations, model.declarations),
  ]
}

const sentences = (title: string, lines: readonly string[]): Block[] => {
  if (lines.length === 0) return []
  const [only, ...more] = lines
  if (only !== undefined && more.length === 0) return [head(title), words(only)]
  return [
    head(title),
    ...lines.map(
      (line) =>
        new Paragraph({
          numbering: { reference: BULLETS, level: 0 },
          indent: { left: 360, hanging: 300 },
          children: [new TextRun(wordSafe(line))],
        }),
    ),
  ]
}

const listsOf = ({ resolutions, actions }: MinutesModel): Block[] => [
  ...(resolutions.length === 0
    ? []
    : [
        head(HEADS.resolutions),
        wordTable({
          widths: [760, 1700, TEXT_WIDTH - 2460],
          head: ['Item', 'No.', 'Resolution'],
          rows: resolutions.map((each): WordCell[] => {
            const { text } = resolutionWords(each)
            return [each.itemNumber, each.number || '–', text.charAt(0).toUpperCase() + text.slice(1)]
          }),
        }),
      ]),
  ...(actions.length === 0 ? [] : [head(HEADS.actions), wordActions(actions, true)]),
]

const signatureOf = ({ signature }: MinutesModel): Block[] => {
  if (signature === null) return []
  const { says, name, signedOn, isSigned } = signature
  const rows: readonly (readonly [string, string])[] = isSigned
    ? [
        ['Signed', name],
        ['Date', signedOn],
      ]
    : [
        ['Signed', ''],
        ['Name', ''],
        ['Date', ''],
      ]
  return [
    head(HEADS.signature),
    new Paragraph({ keepNext: true, children: [new TextRun(wordSafe(says.replace(/[.\s]*$/, '.')))] }),
    ...rows.map(
      ([label, value]) =>
        new Paragraph({
          spacing: { before: isSigned ? 0 : 360 },
          tabStops: [
            { type: TabStopType.LEFT, position: 1200 },
            { type: TabStopType.LEFT, position: 6000, leader: LeaderType.UNDERSCORE },
          ],
          children: [
            new TextRun({ text: `${label}\t`, color: SOFT }),
            new TextRun(isSigned ? wordSafe(value) : '\t'),
          ],
        }),
    ),
  ]
}

const small = (text: string, more: object = {}): TextRun =>
  new TextRun({ text, size: 17, color: SOFT, ...more })

const RIGHT = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]

const headerOf = (model: MinutesModel): Header =>
  new Header({
    children: [
      new Paragraph({
        tabStops: RIGHT,
        alignment: AlignmentType.LEFT,
        children: [
          small(wordSafe(`${whose(model.body)}, ${model.dateWords}\t`)),
          ...(model.part === 'confidential' ? [small('CONFIDENTIAL  ', { bold: true, color: CLOSED })] : []),
          ...(model.draftMark === null
            ? []
            : [new TextRun({ text: model.draftMark, bold: true, size: 20, color: LATE })]),
        ],
      }),
    ],
  })

const footerOf = (model: MinutesModel): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: RIGHT,
        children: [
          small(wordSafe(`${titleOf(model)} · ${model.title}\t`)),
          small('', {
            children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
            text: undefined,
          }),
        ],
      }),
    ],
  })
