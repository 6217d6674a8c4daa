import type { MinutesModel, PrintedAction, PrintedItem } from '@shared/entities/minutes-model.ts'
import type { Content, TableCell } from 'pdfmake/interfaces'
import { headingBeside, list, table } from '../../pack/build/parts.ts'
import { barred, CLOSED, LATE, SOFT } from '../../pack/build/styles.ts'
import { paragraphGap } from './minutes-styles.ts'
import { buildText } from './text.ts'
import { DONE, isRendered, resolutionWords, standingOf } from './words.ts'

/** The name by which bookmarks find an item. */
export const itemAnchor = ({ itemId }: Pick<PrintedItem, 'itemId'>): string => `item:${itemId}`

/** More than this is not kept on one page with its heading. */
const LONG = 900

/** One item: its number in a column of its own, all that was minuted beside it. */
export const buildItem = (item: PrintedItem, { body }: MinutesModel, size: number): Content => {
  const numberWidth = (44 * size) / 11
  const blocks = isRendered(item) ? blocksOf(item, body.accent, size) : []
  const head = [heading(item, numberWidth, size), ...standing(item, numberWidth, size)]
  const [first, ...rest] = blocks
  const isShort = first !== undefined && JSON.stringify(first).length < LONG * 2
  const indented = (content: readonly Content[]): Content[] =>
    content.length === 0 ? [] : [{ stack: [...content], margin: [numberWidth, 0, 0, 0] }]
  return {
    stack: [
      { stack: [...head, ...(isShort ? indented([first]) : [])], unbreakable: true },
      ...indented(isShort ? rest : blocks),
    ],
    margin: [0, item.level === 0 ? size * 1.25 : size * 0.5, 0, 0],
  }
}

const heading = (item: PrintedItem, width: number, size: number): Content => {
  const style = item.level === 0 ? 'itemHead' : 'subItemHead'
  const isClosed = item.isElsewhere || item.ground !== null
  return headingBeside(
    item.level === 0 ? 2 : 3,
    [
      { text: item.number, style: [style, isClosed ? 'closedNumber' : 'number'], width },
      { text: item.title, style, ...(isClosed && { color: CLOSED }), width: '*', id: itemAnchor(item) },
    ],
    [0, 0, 0, size * 0.25],
  )
}

const standing = (item: PrintedItem, width: number, size: number): Content[] => {
  const words = standingOf(item)
  if (words === '') return []
  const isClosed = item.isElsewhere || item.isPartlyElsewhere || item.ground !== null
  return [
    {
      text: words,
      style: 'small',
      ...(isClosed && { color: CLOSED }),
      margin: [width, 0, 0, paragraphGap(size)],
    },
  ]
}

const blocksOf = (item: PrintedItem, accent: string, size: number): Content[] => {
  const gap = paragraphGap(size)
  const line = (text: string): Content => ({ text, style: 'movement', margin: [0, 0, 0, gap] })
  return [
    ...[...item.declarations, ...item.movements].map(line),
    ...buildText(item.text, gap),
    ...decisions(item, accent, gap),
    ...actions(item.actions, size, gap),
    ...corrections(item, gap),
  ]
}

/** Motions and votes as they happened, and in bold what was decided, beside a bar of the body's colour. */
const decisions = (item: PrintedItem, accent: string, gap: number): Content[] => {
  const told = item.decisions.map((text): Content => ({ text, margin: [0, 0, 0, gap * 0.6] }))
  const decided = item.resolutions.map((each): Content => {
    const { lead, text } = resolutionWords(each)
    return { text: [{ text: `${lead}  `, color: accent }, text], bold: true, margin: [0, 0, 0, gap * 0.6] }
  })
  const stack = [...told, ...decided]
  if (stack.length === 0) return []
  // What was resolved is not parted from the vote, unless there is more than stands well on one page.
  const isKept = [...item.decisions, ...item.resolutions.map(({ text }) => text)].join('').length < LONG * 2
  return [
    {
      table: { widths: ['*'], dontBreakRows: isKept, body: [[{ stack }]] },
      layout: barred(accent),
      margin: [0, 2, 0, gap],
    },
  ]
}

const actions = (all: readonly PrintedAction[], size: number, gap: number): Content[] =>
  all.length === 0 ? [] : [actionTable(all, size, false, [0, 2, 0, gap])]

/** What, who, by when; in a list of all with the item. What is done is struck through, and says so. */
export const actionTable = (
  all: readonly PrintedAction[],
  size: number,
  hasItems: boolean,
  margin: [number, number, number, number],
): Content => {
  const scaled = (width: number): number => (width * size) / 11
  const head = (text: string): TableCell => ({ text, style: 'columnHead' })
  return table({
    widths: [...(hasItems ? [scaled(38)] : []), '*', scaled(104), scaled(112)],
    head: [...(hasItems ? [head('Item')] : []), head('Action'), head('Owner'), head('Due')],
    rows: all.map((each): TableCell[] => [
      ...(hasItems ? [{ text: each.itemNumber, style: 'number' }] : []),
      actionWords(each),
      each.owner || '–',
      each.due || '–',
    ]),
    layout: ACTION_ROWS,
    margin,
  })
}

const actionWords = ({ text, isDone }: PrintedAction): TableCell =>
  isDone ? { text: [{ text, style: 'done' }, ` ${DONE}`], color: SOFT } : text

const ACTION_ROWS = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#ddd7ca',
  paddingLeft: () => 0,
  paddingRight: () => 8,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

/** Found after approval: what was approved, struck through, and what is right. */
const corrections = ({ corrections: all }: PrintedItem, gap: number): Content[] => {
  if (all.length === 0) return []
  const lines = all.map(({ was, now, says }): Content => ({
    text: [
      { text: `${says} ` },
      ...(was ? [{ text: 'Was: ' }, { text: was, decoration: 'lineThrough' as const }, { text: ' ' }] : []),
      ...(now ? [{ text: 'Now: ' }, { text: now, bold: true }] : []),
    ],
  }))
  const content: Content = lines.length === 1 ? (lines[0] ?? '') : list(lines)
  return [
    {
      table: { widths: ['*'], body: [[{ stack: [content] }]] },
      layout: barred(LATE),
      margin: [0, 2, 0, gap],
    },
  ]
}
