import type { Content, TableCell } from 'pdfmake/interfaces'
import type { PackItem, PackModel } from '../model.ts'
import { listOf } from './agenda.ts'
import { anchor, pageWords, type PackFacts } from './facts.ts'
import { headingOf, table } from './parts.ts'
import { barred, CLOSED } from './styles.ts'

/** The page before an item's papers: what the item is, what is asked of the board, and what follows. */
export function buildDivider(model: PackModel, facts: PackFacts, item: PackItem): Content[] {
  const colour = item.isConfidential ? CLOSED : model.body.accent
  return [
    headingOf(1, [
      {
        text: item.number,
        style: 'itemNumber',
        color: colour,
        margin: [0, 84, 0, 0],
        id: anchor.item(item.id),
      },
      { text: item.title, style: 'itemTitle', margin: [0, 4, 60, 0] },
    ]),
    { canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 4, color: colour }], margin: [0, 20, 0, 20] },
    { text: particularsOf(item), style: 'label' },
    ...(item.confidentialLine ? [bar(item.confidentialLine, CLOSED, 'closed')] : []),
    ...(item.recommendation ? [bar(item.recommendation, colour, '')] : []),
    ...(item.options.length > 0
      ? [{ text: `The board may ${listOf(item.options)}.`, margin: space(12) }]
      : []),
    ...item.leftOut.map((text) => ({ text, style: 'label', margin: space(12) })),
    ...(item.papers.length > 0 ? [papersTable(model, facts, item, colour)] : []),
  ]
}

function particularsOf(item: PackItem): string {
  const time = item.clock ? `at ${item.clock}` : ''
  const minutes = item.minutes ? `${item.minutes} minutes` : ''
  const purpose = item.purpose ? `For ${item.purpose.toLowerCase()}` : ''
  return [purpose, item.lead ?? '', time, minutes].filter(Boolean).join(' · ')
}

function bar(words: string, colour: string, style: string): Content {
  return {
    table: { widths: ['*'], body: [[{ text: words, style }]] },
    layout: barred(colour),
    margin: space(16),
  }
}

function papersTable(model: PackModel, facts: PackFacts, item: PackItem, colour: string): Content {
  const scale = model.textSize / 11
  const head = (text: string, isFigure = false): TableCell => ({
    text,
    style: isFigure ? ['columnHead', 'figure'] : 'columnHead',
  })
  const rows = item.papers.map((paper): TableCell[] => {
    const target = anchor.paper(paper.id)
    const count = facts.pagesOf.get(paper.id) ?? 1
    const problem = facts.problems.has(paper.id)
    return [
      { text: paper.reference, style: 'number', color: colour },
      {
        stack: [
          { text: paper.title, linkToDestination: target },
          ...(paper.author ? [{ text: paper.author, style: 'small' }] : []),
          ...(paper.confidentialLine ? [{ text: paper.confidentialLine, style: 'closedSmall' }] : []),
          ...(problem ? [{ text: 'Could not be included: the page says why', style: 'problem' }] : []),
        ],
      },
      { text: problem ? '' : `${count}`, style: 'figure' },
      { text: pageWords(facts, target), style: 'figure', linkToDestination: target },
    ]
  })
  return table({
    widths: [44 * scale, '*', 40 * scale, 40 * scale],
    head: [head('Paper'), head('Title'), head('Pages', true), head('From', true)],
    rows,
    margin: space(28),
  })
}

function space(above: number): [number, number, number, number] {
  return [0, above, 0, 0]
}
