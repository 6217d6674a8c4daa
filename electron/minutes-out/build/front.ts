import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { Content, TableCell } from 'pdfmake/interfaces'
import { figure, heading, headingOf, list, pairs, table } from '../../pack/build/parts.ts'
import { CLOSED, SOFT } from '../../pack/build/styles.ts'
import { whose } from '../../pack/model.ts'
import { actionTable } from './item.ts'
import { grouped, paragraphGap } from './minutes-styles.ts'
import { CONFIDENTIAL_LINE, HEADS, keyToCodes, resolutionWords, titleOf } from './words.ts'

/** Whose minutes, of which meeting, when and where, who presided and who wrote. */
export const buildHead = (model: MinutesModel, size: number, logo: string | null): Content => {
  const { body } = model
  const isClosed = model.part === 'confidential'
  const colour = isClosed ? CLOSED : body.accent
  const title = headingOf(1, [
    { text: titleOf(model), style: 'label', ...(isClosed && { color: CLOSED }), margin: [0, 0, 0, 2] },
    { text: model.title, style: 'documentTitle' },
  ])
  const name: Content = { text: whose(model.body), color: SOFT, margin: [0, 0, 0, 12] }
  return {
    stack: [
      logo === null ? name : besideLogo(name, logo, body),
      title,
      { canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 3, color: colour }], margin: [0, 12, 0, 12] },
      ...(isClosed ? [{ text: CONFIDENTIAL_LINE, style: 'closed', margin: [0, 0, 0, 6] } as Content] : []),
      pairs(
        [
          ['When', model.when],
          ['Where', model.place],
          ['In the chair', model.chair],
          ['Clerk', model.clerk],
          ['Status', model.draftNote],
        ],
        (82 * size) / 11,
      ),
    ],
  }
}

const besideLogo = (name: Content, logo: string, body: MinutesModel['body']): Content => ({
  columns: [
    { stack: [name], width: '*' },
    figure(
      { image: logo, fit: [110, 44], width: 110, alignment: 'right' },
      `Logo of ${body.organisation || body.name}`,
    ),
  ],
})

/** Everyone in one table, group by group, with the body's own letters; the key stands above it. */
export const buildAttendance = (model: MinutesModel, size: number): Content[] => [
  ...(model.attendance.length === 0
    ? []
    : [partHead(HEADS.attendance, size), ...key(model, size), attendanceTable(model, size)]),
  ...sentences(HEADS.quorum, model.quorum, size),
  ...sentences(HEADS.declarations, model.declarations, size),
]

const key = (model: MinutesModel, size: number): Content[] => {
  const words = keyToCodes(model)
  return words ? [{ text: words, style: 'small', margin: [0, 0, 0, paragraphGap(size)] }] : []
}

/** In large print the place on the board goes below the name, as the packs have it. */
const LARGE = 13

const attendanceTable = ({ attendance, codes }: MinutesModel, size: number): Content => {
  const scaled = (width: number): number => (width * size) / 11
  const isLarge = size >= LARGE
  const hasCodes = codes.length > 0
  const rows: TableCell[][] = []
  const starts = new Set<number>()
  for (const { group, people } of attendance) {
    starts.add(rows.length + 1)
    for (const { name, role, code, remark } of people)
      rows.push([
        isLarge ? withSmall(name, role) : name,
        ...(isLarge ? [] : [role || '–']),
        withSmall(group, remark),
        ...(hasCodes ? [{ text: code || '–' }] : []),
      ])
  }
  return table({
    widths: ['*', ...(isLarge ? [] : [scaled(120)]), scaled(176), ...(hasCodes ? [scaled(34)] : [])],
    head: [
      columnHead('Name'),
      ...(isLarge ? [] : [columnHead('Place on the board')]),
      columnHead('Attendance'),
      ...(hasCodes ? [columnHead('Code')] : []),
    ],
    rows,
    layout: grouped(starts),
  })
}

const columnHead = (text: string): TableCell => ({ text, style: 'columnHead' })

const withSmall = (text: string, small: string): TableCell => ({
  stack: [{ text }, ...(small ? [{ text: small, style: 'small' }] : [])],
})

const sentences = (head: string, lines: readonly string[], size: number): Content[] => {
  if (lines.length === 0) return []
  return [
    {
      stack: [
        partHead(head, size),
        lines.length === 1 ? { text: lines[0] ?? '' } : list(lines.map((text) => ({ text }))),
      ],
      unbreakable: true,
    },
  ]
}

/** The lists of resolutions and of actions, each where there is something in it. */
export const buildLists = ({ resolutions, actions }: MinutesModel, size: number): Content[] => {
  const scaled = (width: number): number => (width * size) / 11
  const decided: Content[] =
    resolutions.length === 0
      ? []
      : [
          partHead(HEADS.resolutions, size),
          table({
            widths: [scaled(38), scaled(92), '*'],
            head: ['Item', 'No.', 'Resolution'].map(columnHead),
            rows: resolutions.map((each): TableCell[] => [
              { text: each.itemNumber, style: 'number' },
              { text: each.number || '–', noWrap: true },
              upper(resolutionWords(each).text),
            ]),
            layout: grouped(new Set()),
          }),
        ]
  const toDo: Content[] =
    actions.length === 0
      ? []
      : [partHead(HEADS.actions, size), actionTable(actions, size, true, [0, 0, 0, 0])]
  return [...decided, ...toDo]
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const partHead = (text: string, size: number): Content =>
  heading(2, text, 'partTitle', { id: partAnchor(text), margin: [0, size * 1.5, 0, size * 0.4] })

/** The name by which bookmarks find a part. */
export const partAnchor = (head: string): string => `part:${head}`
