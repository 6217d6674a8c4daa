import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { LINE, styleId } from './word-styles.ts'
import { wordSafe } from './word-text.ts'

/** What stands in a cell: words, or runs of its own; several lines are several paragraphs. */
export type WordCell = string | readonly (string | readonly TextRun[])[]

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: LINE }

/** A table whose head stands again on each page, with hairlines below its rows and nothing at the sides. */
export const wordTable = (of: {
  /** In twentieths of a point. */
  readonly widths: readonly number[]
  /** Empty: pairs of label and words. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly WordCell[])[]
  readonly indent?: number
  readonly isRuled?: boolean
}): Table => {
  const { widths, head, rows, indent = 0, isRuled = true } = of
  const line = isRuled ? RULE : NONE
  const heads = head.length === 0 ? [] : [rowOf(head, widths, styleId('Cell head'), true)]
  return new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: line,
      insideHorizontal: line,
      insideVertical: NONE,
    },
    margins: { left: 0, right: 120 },
    rows: [...heads, ...rows.map((cells) => rowOf(cells, widths, styleId('Cell'), false))],
  })
}

const rowOf = (
  cells: readonly WordCell[],
  widths: readonly number[],
  style: string,
  isHead: boolean,
): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: paragraphsOf(cell, style),
        }),
    ),
  })

const paragraphsOf = (cell: WordCell, style: string): Paragraph[] =>
  (typeof cell === 'string' ? [cell] : cell).map(
    (line) =>
      new Paragraph({
        style,
        children: typeof line === 'string' ? [new TextRun(wordSafe(line))] : [...line],
      }),
  )
