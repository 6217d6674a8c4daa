import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { MARKER, MEANING, STRUCTURE, type Meaning, type StructureNode } from './meaning.ts'
import { phrasesOf } from './phrases.ts'
import { visitContents, visitTable } from './table-structure.ts'

/** What our styles mean; everything else is a paragraph, unless the builder says what it is. */
const ROLES: Readonly<Record<string, string>> = {
  coverTitle: 'H1',
  sectionTitle: 'H1',
  itemTitle: 'H1',
  subTitle: 'H2',
}

/** Gives each text and picture of a definition its place in the structure. Each piece of the top level is a section. */
export function withStructure(definition: TDocumentDefinitions): TDocumentDefinitions {
  const sections = definition.content as unknown[]
  const content = sections.map((section) => visit(section, { role: 'Sect', parent: null }))
  return { ...definition, content: content as Content }
}

export type DefinitionNode = Readonly<Record<string, unknown>>
export type Visit = (node: unknown, parent: StructureNode) => unknown

const visit: Visit = (node, parent) => {
  if (Array.isArray(node)) return node.map((each) => visit(each, parent))
  if (typeof node === 'string' || typeof node === 'number') return visit({ text: String(node) }, parent)
  if (typeof node !== 'object' || node === null) return node
  return visitObject(node as DefinitionNode, parent)
}

function visitObject(node: DefinitionNode, parent: StructureNode): DefinitionNode {
  const meaning = node[MEANING] as Meaning | undefined
  if ('text' in node) return visitText(node, parent, meaning)
  if ('stack' in node && meaning?.is === 'heading') return visitHeading(node, 'stack', parent, meaning.level)
  if ('columns' in node && meaning?.is === 'heading')
    return visitHeading(node, 'columns', parent, meaning.level)
  if ('stack' in node) return { ...node, stack: visit(node['stack'], parent) }
  if ('columns' in node) return { ...node, columns: visit(node['columns'], parent) }
  if ('ul' in node) return { ...node, ul: visitList(node['ul'] as unknown[], 'Disc', parent) }
  if ('ol' in node) return { ...node, ol: visitList(node['ol'] as unknown[], 'Decimal', parent) }
  if ('table' in node && meaning?.is === 'contents')
    return { ...node, table: visitContents(node['table'] as DefinitionNode, parent, meaning.levels) }
  if ('table' in node)
    return { ...node, table: visitTable(node['table'] as DefinitionNode, parent, meaning, visit) }
  if ('image' in node && meaning?.is === 'figure')
    return { ...node, [STRUCTURE]: { role: 'Figure', parent, attributes: { alt: meaning.alt } } }
  return node // drawings and pictures: they say nothing
}

function visitText(node: DefinitionNode, parent: StructureNode, meaning?: Meaning): DefinitionNode {
  const role = meaning?.is === 'heading' ? `H${meaning.level}` : roleOf(node)
  return { ...node, [STRUCTURE]: { role, parent, phrases: phrasesOf(node) } }
}

/** Several texts that are one heading: "119" above "Budget", or beside it. */
function visitHeading(
  node: DefinitionNode,
  key: 'stack' | 'columns',
  parent: StructureNode,
  level: number,
): DefinitionNode {
  const heading: StructureNode = { role: `H${level}`, parent }
  const texts = node[key] as DefinitionNode[]
  return { ...node, [key]: texts.map((text) => ({ ...text, [STRUCTURE]: heading })) }
}

function visitList(items: readonly unknown[], numbering: 'Decimal' | 'Disc', parent: StructureNode) {
  const list: StructureNode = { role: 'L', parent, attributes: { numbering } }
  return items.map((item) => {
    const parts: StructureNode[] = []
    const whole: StructureNode = { role: 'LI', parent: list, parts }
    const label: StructureNode = { role: 'Lbl', parent: whole }
    const body: StructureNode = { role: 'LBody', parent: whole }
    parts.push(label, body)
    const visited = visit(item, body)
    return typeof visited === 'object' && visited !== null && !Array.isArray(visited)
      ? { ...visited, [MARKER]: label }
      : { stack: visited, [MARKER]: label }
  })
}

function roleOf(node: DefinitionNode): string {
  const styles = [node['style']].flat()
  return styles.map((style) => ROLES[String(style)]).find((role) => role !== undefined) ?? 'P'
}
