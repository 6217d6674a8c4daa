import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'

/** One element of the structure tree that a screen reader follows: what a piece of content is, and within what. */
export interface StructureNode {
  readonly role: string
  /** `null`: right below the document. */
  readonly parent: StructureNode | null
}

/** Under this key a text node of a definition carries its place in the structure. */
export const STRUCTURE = 'structure'

/** What our styles mean; everything else is a paragraph. */
const ROLES: Readonly<Record<string, string>> = {
  coverTitle: 'H1',
  sectionTitle: 'H1',
  itemTitle: 'H1',
  subTitle: 'H2',
}

/**
 * Gives each text of a definition its place in the structure. Each piece of the top level becomes a section (`Sect`);
 * tables with a head row become tables, the others, which only set things side by side, one block a row.
 */
export function withStructure(definition: TDocumentDefinitions): TDocumentDefinitions {
  const sections = definition.content as unknown[]
  const content = sections.map((section) => visit(section, { role: 'Sect', parent: null }))
  return { ...definition, content: content as Content }
}

type Node = Record<string, unknown>

function visit(node: unknown, parent: StructureNode): unknown {
  if (Array.isArray(node)) return node.map((each) => visit(each, parent))
  if (typeof node === 'string' || typeof node === 'number') return visit({ text: String(node) }, parent)
  if (typeof node !== 'object' || node === null) return node
  return visitObject(node as Node, parent)
}

function visitObject(node: Node, parent: StructureNode): Node {
  if ('text' in node) return { ...node, [STRUCTURE]: { role: roleOf(node), parent } }
  if ('stack' in node) return { ...node, stack: visit(node['stack'], parent) }
  if ('columns' in node) return { ...node, columns: visit(node['columns'], parent) }
  if ('table' in node) return { ...node, table: visitTable(node['table'] as Node, parent) }
  return node // drawings and pictures: they say nothing
}

function visitTable(table: Node, parent: StructureNode): Node {
  const heads = Number(table['headerRows'] ?? 0)
  const whole = heads > 0 ? { role: 'Table', parent } : parent
  const body = (table['body'] as unknown[][]).map((cells, index) => {
    const row = { role: heads > 0 ? 'TR' : 'Div', parent: whole }
    if (heads === 0) return cells.map((cell) => visit(cell, row))
    return cells.map((cell) => visit(cell, { role: index < heads ? 'TH' : 'TD', parent: row }))
  })
  return { ...table, body }
}

function roleOf(node: Node): string {
  const styles = [node['style']].flat()
  return styles.map((style) => ROLES[String(style)]).find((role) => role !== undefined) ?? 'P'
}
