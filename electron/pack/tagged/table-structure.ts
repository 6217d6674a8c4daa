import { STRUCTURE, type Meaning, type StructureAttributes, type StructureNode } from './meaning.ts'
import { wordsOf } from './phrases.ts'
import type { DefinitionNode, Visit } from './structure.ts'

/**
 * Gives the cells of a table their places. A table with a head, or of which its builder says so, is a table to screen
 * readers too; the others only set things side by side, and become one block a row.
 */
export function visitTable(
  table: DefinitionNode,
  parent: StructureNode,
  meaning: Meaning | undefined,
  visit: Visit,
): DefinitionNode {
  const heads = Number(table['headerRows'] ?? 0)
  const isData = meaning?.is === 'table' || (heads > 0 && meaning?.is !== 'layout')
  const body = table['body'] as unknown[][]
  if (!isData) return { ...table, body: body.map((cells) => visitBlock(cells, parent, visit)) }
  const hasRowHeads = meaning?.is === 'table' && meaning.hasRowHeads
  const whole: StructureNode = { role: 'Table', parent }
  const covered: number[] = [] // by column: rows that a cell from above still reaches into
  const rows = body.map((cells, index) => {
    const kind = { isHead: index < heads, hasRowHead: hasRowHeads }
    return visitRow(cells, whole, kind, covered, visit)
  })
  return { ...table, body: rows }
}

function visitBlock(cells: readonly unknown[], parent: StructureNode, visit: Visit): unknown[] {
  const block: StructureNode = { role: 'Div', parent }
  return cells.map((cell) => visit(cell, block))
}

function visitRow(
  cells: readonly unknown[],
  table: StructureNode,
  kind: { readonly isHead: boolean; readonly hasRowHead: boolean },
  covered: number[],
  visit: Visit,
): unknown[] {
  const parts: StructureNode[] = []
  const row: StructureNode = { role: 'TR', parent: table, parts }
  let spanned = 0
  return cells.map((cell, column) => {
    if (spanned > 0) {
      spanned--
      return cell // a placeholder beside the cell that spans it
    }
    const above = covered[column] ?? 0
    if (above > 0) {
      covered[column] = above - 1
      return cell // a placeholder below it
    }
    const { colSpan = 1, rowSpan = 1 } = spansOf(cell)
    spanned = colSpan - 1
    for (let at = column; at < column + colSpan; at++) covered[at] = rowSpan - 1
    const scope = kind.isHead ? 'Column' : kind.hasRowHead && column === 0 ? 'Row' : undefined
    const place = cellNode(row, { ...(scope && { scope }), ...spansOf(cell) })
    parts.push(place)
    return visit(cell, place)
  })
}

function cellNode(row: StructureNode, attributes: StructureAttributes): StructureNode {
  return { role: attributes.scope ? 'TH' : 'TD', parent: row, attributes }
}

function spansOf(cell: unknown): Pick<StructureAttributes, 'colSpan' | 'rowSpan'> {
  if (typeof cell !== 'object' || cell === null) return {}
  const { colSpan, rowSpan } = cell as { readonly colSpan?: number; readonly rowSpan?: number }
  return { ...(colSpan !== undefined && { colSpan }), ...(rowSpan !== undefined && { rowSpan }) }
}

/**
 * A table of contents: each row is one entry whose title and page are one link, with its label before it. Entries of a
 * lower level stand in a list of their own.
 */
export function visitContents(
  table: DefinitionNode,
  parent: StructureNode,
  levels: readonly number[],
): DefinitionNode {
  const lists: StructureNode[] = [{ role: 'TOC', parent }]
  const body = (table['body'] as unknown[][]).map((cells, index) => {
    const level = levels[index] ?? 0
    lists.length = Math.min(lists.length, level + 1)
    while (lists.length <= level) lists.push({ role: 'TOC', parent: lists.at(-1) ?? parent })
    return visitEntry(cells, lists.at(-1) ?? parent)
  })
  return { ...table, body }
}

function visitEntry([label, ...rest]: readonly unknown[], list: StructureNode): unknown[] {
  const entry: StructureNode = { role: 'TOCI', parent: list }
  const reference: StructureNode = { role: 'Reference', parent: entry }
  const words = rest.map((cell) => wordsOf(cell)).filter(Boolean)
  const link: StructureNode = { role: 'Link', parent: reference, phrases: [words.join(', page ')] }
  return [at(label, { role: 'Lbl', parent: entry }), ...rest.map((cell) => at(cell, link))]
}

function at(cell: unknown, place: StructureNode): unknown {
  return typeof cell === 'object' && cell !== null ? { ...cell, [STRUCTURE]: place } : cell
}
