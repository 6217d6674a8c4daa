import type { MarkedToken, Token, Tokens } from 'marked'
import type { Content, ContentText, TableCell } from 'pdfmake/interfaces'
import { barred, LINE, RULED, TEXT_WIDTH } from '../../pack/build/styles.ts'
import { inlinesOf, type LeftOut } from './markdown-inlines.ts'
import { heading, meant } from './text-page.ts'

/** Quotations within quotations within lists: deeper than this nobody writes. */
const DEEPEST = 8

/** Blocks of Markdown as content of a page. Counts in `leftOut` what it passes over. */
export function blocksOf(tokens: readonly Token[], leftOut: LeftOut, depth = 0): Content[] {
  if (depth > DEEPEST) return tokens.map(({ raw }) => raw)
  return tokens.flatMap((token) => blockOf(token as MarkedToken, leftOut, depth))
}

function blockOf(token: MarkedToken, leftOut: LeftOut, depth: number): Content[] {
  switch (token.type) {
    case 'heading':
      return [heading(token.depth, inlinesOf(token.tokens, leftOut))]
    case 'paragraph':
      return [{ text: inlinesOf(token.tokens, leftOut), margin: [0, 0, 0, 8] }]
    case 'text': // in a list without empty lines between its items
      return [{ text: inlinesOf(token.tokens ?? [token], leftOut), margin: [0, 0, 0, 3] }]
    case 'list':
      return [listOf(token, leftOut, depth)]
    case 'table':
      return [tableOf(token, leftOut)]
    case 'blockquote':
      return [quotation(blocksOf(token.tokens, leftOut, depth + 1))]
    case 'code':
      return [{ text: token.text, style: 'code', preserveLeadingSpaces: true, margin: [12, 2, 0, 10] }]
    case 'hr':
      return [rule()]
    case 'html':
      if (!isComment(token.raw)) leftOut.html += 1
      return []
    case 'checkbox':
      return [{ text: token.checked ? '[x] ' : '[ ] ' }]
    case 'space':
    case 'def':
      return []
    case 'br':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'image':
    case 'link':
    case 'list_item':
    case 'strong':
      return [{ text: inlinesOf([token], leftOut) }] // words without a paragraph round them
  }
}

const isComment = (html: string): boolean => /^\s*<!--[^]*-->\s*$/.test(html)

function listOf({ items, ordered, start }: Tokens.List, leftOut: LeftOut, depth: number): Content {
  const parts = items.map((item): Content => ({ stack: itemOf(item, leftOut, depth) }))
  const margin: [number, number, number, number] = [0, 0, 0, depth === 0 ? 8 : 2]
  return ordered ? { ol: parts, start: Number(start) || 1, margin } : { ul: parts, margin }
}

/** The box of a task stands before its words. */
function itemOf({ tokens, task, checked }: Tokens.ListItem, leftOut: LeftOut, depth: number): Content[] {
  const blocks = blocksOf(
    tokens.filter(({ type }) => type !== 'checkbox'),
    leftOut,
    depth + 1,
  )
  const [first, ...rest] = blocks
  if (!task) return blocks.length > 0 ? blocks : ['']
  const box = checked === true ? '[x] ' : '[ ] '
  if (!isText(first)) return [box, ...blocks]
  return [{ ...first, text: [box, ...[first.text].flat()] } as Content, ...rest]
}

function isText(content: Content | undefined): content is ContentText {
  return typeof content === 'object' && 'text' in content
}

function tableOf({ header, rows, align }: Tokens.Table, leftOut: LeftOut): Content {
  const cell = (of: Tokens.TableCell, column: number, isHead: boolean): TableCell => ({
    text: inlinesOf(of.tokens, leftOut),
    alignment: align[column] ?? 'left',
    ...(isHead ? { bold: true } : {}),
  })
  const body = [
    header.map((of, column) => cell(of, column, true)),
    ...rows.map((row) => row.map((of, column) => cell(of, column, false))),
  ]
  const table = { headerRows: 1, dontBreakRows: true, widths: header.map(() => '*'), body }
  return meant({ table, layout: RULED, margin: [0, 0, 0, 10] }, { is: 'table', hasRowHeads: false })
}

function quotation(stack: Content[]): Content {
  const table = { widths: ['*'], body: [[{ stack }]] }
  return meant({ table, layout: barred(LINE), margin: [0, 0, 0, 8] }, { is: 'layout' })
}

function rule(): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: LINE }],
    margin: [0, 6, 0, 12],
  }
}
