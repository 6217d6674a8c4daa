import type { Content, TableCell } from 'pdfmake/interfaces'
import { itemsInOrder, type PackItem, type PackModel, type PackPaper } from '../model.ts'
import { anchor, pageWords, type PackFacts } from './facts.ts'
import { OPEN } from './styles.ts'

/** Every paper with the page it starts on, below the item it belongs to. */
export function buildContents(model: PackModel, facts: PackFacts): Content {
  const items = itemsInOrder(model.items).filter((item) => item.papers.length > 0)
  const scale = model.textSize / 11
  const body = items.flatMap((item) => rowsOf(item, facts))
  if (body.length === 0) return { text: 'There are no papers with this agenda.', style: 'label' }
  return { table: { dontBreakRows: true, widths: [36 * scale, '*', 34 * scale], body }, layout: OPEN }
}

function rowsOf(item: PackItem, facts: PackFacts): TableCell[][] {
  const style = item.isConfidential ? 'closed' : ''
  const target = anchor.item(item.id)
  const first: TableCell[] = [
    { text: item.number, style: item.isConfidential ? 'closedNumber' : 'number' },
    { text: item.title, style, bold: true, linkToDestination: target },
    { text: pageWords(facts, target), style: [style, 'figure'], linkToDestination: target },
  ]
  return [first, ...item.papers.map((paper) => paperRow(paper, facts, style))]
}

function paperRow(paper: PackPaper, facts: PackFacts, style: string): TableCell[] {
  const target = anchor.paper(paper.id)
  const page = pageWords(facts, target)
  const words: Content[] = [{ text: `${paper.reference}  ${paper.title}`, linkToDestination: target }]
  const problem = facts.problems.get(paper.id)
  if (problem) {
    words.push({
      text: problem.code === 'awaited' ? ': to follow' : ': could not be included',
      style: 'problem',
      linkToDestination: target,
    })
  }
  return ['', { text: words, style }, { text: page, style: [style, 'figure'], linkToDestination: target }]
}
