import type { Content, TableCell } from 'pdfmake/interfaces'
import { hasPapers, type PackItem, type PackModel } from '../model.ts'
import { buildChairCues } from './chair.ts'
import { anchor, pageWords, type PackFacts } from './facts.ts'
import { table } from './parts.ts'
import { SOFT } from './styles.ts'

/** The agenda as a table: number, item with what is recommended, purpose, lead, clock time, page of its papers. */
export function buildAgenda(model: PackModel, facts: PackFacts): Content[] {
  const { endsWords } = model.meeting
  return [
    table({
      widths: agendaColumns(model),
      head: headRow(model),
      rows: model.items.flatMap((item) => itemRows(model, facts, item, 0)),
    }),
    ...(endsWords
      ? [{ text: endsWords, color: SOFT, alignment: 'right' as const, margin: [0, 10, 8, 0] as const }]
      : []),
  ] as Content[]
}

/** In large print the narrow columns go: what they say then stands below the title. */
function isLargePrint(model: PackModel): boolean {
  return model.textSize >= 13
}

/** Widths in points; columns of fixed width grow with the text. */
export function agendaColumns(model: PackModel): (number | '*')[] {
  const scaled = (width: number): number => (width * model.textSize) / 11
  const middle = isLargePrint(model) ? [] : [scaled(66), scaled(74)]
  const last = lastColumn(model) === 'nothing' ? [] : [scaled(32)]
  return [scaled(36), '*', ...middle, scaled(32), ...last]
}

/** What stands in the last column: only a PDF with papers has pages to name, only the chair counts minutes. */
function lastColumn(model: PackModel): 'page' | 'minutes' | 'nothing' {
  if (hasPapers(model)) return 'page'
  return model.kind === 'chair-copy' ? 'minutes' : 'nothing'
}

function headRow(model: PackModel): TableCell[] {
  const head = (text: string): TableCell => ({ text, style: 'columnHead' })
  const figure = (text: string): TableCell => ({ text, style: ['columnHead', 'figure'] })
  const middle = isLargePrint(model) ? [] : [head('For'), head('Lead')]
  const last = { page: [figure('Page')], minutes: [figure('Min')], nothing: [] }
  return [head('No.'), head('Item'), ...middle, figure('Time'), ...last[lastColumn(model)]]
}

function itemRows(model: PackModel, facts: PackFacts, item: PackItem, depth: number): TableCell[][] {
  const style = item.isConfidential ? 'closed' : ''
  const figure = (text: string): TableCell => ({ text, style: [style, 'figure'] })
  const middle = isLargePrint(model)
    ? []
    : [item.purpose, item.lead].map((text) => ({ text: text ?? '', style }))
  const last = {
    page: [pageCell(model, facts, item, style)],
    minutes: [figure(item.minutes?.toString() ?? '')],
    nothing: [],
  }
  const row: TableCell[] = [
    { text: item.number, style: item.isConfidential ? 'closedNumber' : 'number' },
    { stack: itemWords(model, item), style, margin: [depth * 12, 0, 0, 0] },
    ...middle,
    figure(item.clock ?? ''),
    ...last[lastColumn(model)],
  ]
  return [row, ...item.children.flatMap((child) => itemRows(model, facts, child, depth + 1))]
}

function itemWords(model: PackModel, item: PackItem): Content[] {
  const small = item.isConfidential ? 'closedSmall' : 'small'
  const link = hasPapers(model) && item.papers.length > 0 ? { linkToDestination: anchor.item(item.id) } : {}
  const lines: Content[] = [{ text: `${item.isStarred ? '* ' : ''}${item.title}`, ...link }]
  const who = [item.purpose, item.lead].filter(Boolean).join(' · ')
  if (isLargePrint(model) && who) lines.push({ text: who, style: small })
  if (item.recommendation) lines.push({ text: item.recommendation, style: small })
  if (item.options.length > 0) lines.push({ text: `The board may ${listOf(item.options)}`, style: small })
  if (item.confidentialLine) lines.push({ text: item.confidentialLine, style: small })
  for (const text of item.leftOut) lines.push({ text, style: small })
  if (model.kind === 'chair-copy') lines.push(...buildChairCues(item))
  return lines
}

/** The page of its papers; in a supplement, of those that readers have already, where none is in it. */
function pageCell(model: PackModel, facts: PackFacts, item: PackItem, style: string): TableCell {
  const earlier = model.later?.earlierPages[item.id]
  if (item.papers.length === 0)
    return earlier === undefined ? '' : { text: earlier, style: [style, 'figure'] }
  const target = anchor.item(item.id)
  return { text: pageWords(facts, target), linkToDestination: target, style: [style, 'figure'] }
}

/** "approve, amend or defer". */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
