import type { Content, ContentText, CustomTableLayout, Margins, TableCell } from 'pdfmake/interfaces'
import { MEANING, type Meaning } from '../tagged/meaning.ts'
import { OPEN, RULED } from './styles.ts'

/*
 * The pieces that sections are made of. They look as they should and carry what they mean, so that whoever uses them
 * writes tagged pages without thinking of tags. Plain texts are paragraphs; drawings are decoration.
 */

interface Options {
  readonly margin?: Margins
  readonly id?: string
}

/** A heading. The first of a section is level 1 (its item's papers: 2), and no level is skipped on the way down. */
export function heading(level: 1 | 2 | 3, text: string, style: string, options: Options = {}): Content {
  return meant({ text, style, ...options }, { is: 'heading', level })
}

/** One heading of several lines, each with its own style: "119" above "Budget". */
export function headingOf(level: 1 | 2 | 3, lines: readonly (ContentText & Options)[]): Content {
  return meant({ stack: [...lines] }, { is: 'heading', level })
}

/** One heading of several texts side by side: the number in its own column, the title beside it. */
export function headingBeside(
  level: 1 | 2 | 3,
  columns: readonly (ContentText & { readonly width: number | '*'; readonly id?: string })[],
  margin?: Margins,
): Content {
  return meant({ columns: [...columns], ...(margin && { margin }) }, { is: 'heading', level })
}

/** A table of data: the head stands again on each page, and rows are not broken over two pages. */
export function table(of: {
  /** In points; `*` takes what is left. */
  readonly widths: readonly (number | '*')[]
  /** A word for each column: none may be empty, since it is read out with each cell. */
  readonly head: readonly TableCell[]
  readonly rows: readonly TableCell[][]
  /** Whether the first cell of a row says what the row is about, such as an item's number. Default: yes. */
  readonly hasRowHeads?: boolean
  readonly layout?: CustomTableLayout
  readonly margin?: Margins
}): Content {
  const { widths, head, rows, hasRowHeads = true, layout = RULED, margin } = of
  const body = [[...head], ...rows]
  const node = {
    table: { headerRows: 1, dontBreakRows: true, widths: [...widths], body },
    layout,
    ...(margin && { margin }),
  }
  return meant(node, { is: 'table', hasRowHeads })
}

/** Pairs such as "Where: School library": the label is the head of its row. Pairs without words are left out. */
export function pairs(
  rows: readonly (readonly [label: string, words: string | null])[],
  labelWidth: number,
  margin?: Margins,
): Content {
  const body = rows.flatMap(([label, words]) => (words ? [[{ text: label, style: 'label' }, words]] : []))
  const node = { table: { widths: [labelWidth, '*'], body }, layout: OPEN, ...(margin && { margin }) }
  return body.length === 0 ? '' : meant(node, { is: 'table', hasRowHeads: true })
}

/** Longer texts under heads that stand beside them; a row may run on over pages. */
export function rowHeads(
  rows: readonly { readonly head: string; readonly words: Content }[],
  headWidth: number,
  margin?: Margins,
): Content {
  const body = rows.map(({ head, words }) => [{ text: head, bold: true }, words])
  const node = { table: { widths: [headWidth, '*'], body }, layout: RULED, ...(margin && { margin }) }
  return body.length === 0 ? '' : meant(node, { is: 'table', hasRowHeads: true })
}

/** A list with dots, or with numbers where the order matters. */
export function list(items: readonly Content[], isOrdered = false, margin?: Margins): Content {
  const node = isOrdered ? { ol: [...items] } : { ul: [...items] }
  return { ...node, ...(margin && { margin }) }
}

/** A table of contents: label, title and page in a row. `level` 1 is below the last entry of level 0. */
export function contentsTable(
  entries: readonly { readonly level: number; readonly cells: readonly [TableCell, TableCell, TableCell] }[],
  widths: readonly (number | '*')[],
): Content {
  const body = entries.map(({ cells }) => [...cells])
  const node = { table: { dontBreakRows: true, widths: [...widths], body }, layout: OPEN }
  return meant(node, { is: 'contents', levels: entries.map(({ level }) => level) })
}

/** A picture that says something. @param alt what it says, in words */
export function figure(
  picture: { readonly image: string; readonly [entry: string]: unknown },
  alt: string,
): Content {
  return meant(picture, { is: 'figure', alt })
}

/** pdfmake passes on what it does not know; its types do not say so. */
function meant(node: object, meaning: Meaning): Content {
  return { ...node, [MEANING]: meaning } as unknown as Content
}
