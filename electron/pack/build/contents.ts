import type { Content, TableCell } from 'pdfmake/interfaces'
import type { PackItem, PackModel, PackPaper } from '../model.ts'
import { frontOf, isOfLast, itemsWithPages, type LastSection, titleOfLast } from '../sections.ts'
import { anchor, pageWords, type PackFacts, startOf } from './facts.ts'
import { contentsTable } from './parts.ts'

/** Every paper with the page it starts on, below the item it belongs to. */
export function buildContents(model: PackModel, facts: PackFacts): Content {
  const scale = model.textSize / 11
  const entries = [
    ...frontOf(model)
      .filter(isOfLast)
      .map((name) => lastEntry(name, model, facts)),
    ...itemsWithPages(model).flatMap((item) => entriesOf(item, facts)),
  ]
  if (entries.length === 0) return { text: 'There are no papers with this agenda.', style: 'label' }
  return contentsTable(entries, [36 * scale, '*', 34 * scale])
}

type Entry = Parameters<typeof contentsTable>[0][number]

/** What joins from the meeting before has no number: its title begins where those of the items do. */
function lastEntry(name: LastSection, model: PackModel, facts: PackFacts): Entry {
  const target = anchor[name]
  const style = name === 'closedMinutes' ? 'closed' : ''
  const cells: Entry['cells'] = [
    '',
    { text: titleOfLast(name, model), style, bold: true, linkToDestination: target },
    { text: pageWords(facts, target), style: [style, 'figure'], linkToDestination: target },
  ]
  return { level: 0, cells }
}

function entriesOf(item: PackItem, facts: PackFacts): Entry[] {
  const style = item.isConfidential ? 'closed' : ''
  const target = anchor.item(item.id)
  const cells: Entry['cells'] = [
    { text: item.number, style: item.isConfidential ? 'closedNumber' : 'number' },
    { text: item.title, style, bold: true, linkToDestination: target },
    { text: pageWords(facts, target), style: [style, 'figure'], linkToDestination: target },
  ]
  return [{ level: 0, cells }, ...item.papers.map((paper) => paperEntry(paper, facts, style))]
}

function paperEntry(paper: PackPaper, facts: PackFacts, style: string): Entry {
  if (paper.isTabled) return tabledEntry(paper, style)
  const target = startOf(paper)
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
  const title: TableCell = { text: words, style }
  return { level: 1, cells: ['', title, { text: page, style: [style, 'figure'], linkToDestination: target }] }
}

function tabledEntry({ reference, title }: PackPaper, style: string): Entry {
  const words = [`${reference}  ${title}`, { text: ': tabled at the meeting', style: 'label' }]
  return { level: 1, cells: ['', { text: words, style }, ''] }
}
