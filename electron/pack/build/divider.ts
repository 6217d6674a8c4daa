import type { Content, TableCell } from 'pdfmake/interfaces'
import type { PackItem, PackModel, PackPaper } from '../model.ts'
import { listOf } from './agenda.ts'
import { anchor, pageWords, type PackFacts, startOf } from './facts.ts'
import { headingOf, table } from './parts.ts'
import { readingOf } from './reading.ts'
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
  const rows = item.papers.map((paper) => paperRow(paper, facts, colour))
  return table({
    widths: [44 * scale, '*', 40 * scale, 40 * scale],
    head: [head('Paper'), head('Title'), head('Pages', true), head('From', true)],
    rows,
    margin: space(28),
  })
}

function paperRow(paper: PackPaper, facts: PackFacts, colour: string): TableCell[] {
  const target = paper.isTabled ? {} : { linkToDestination: startOf(paper) }
  const isMissing = facts.problems.has(paper.id)
  const isIn = !isMissing && !paper.isTabled
  const small = [paper.author, isIn && `${readingOf(paper, facts)} to read`].filter(Boolean).join(' · ')
  return [
    { text: paper.reference, style: 'number', color: colour },
    {
      stack: [
        { text: paper.title, ...target },
        ...(small ? [{ text: small, style: 'small' }] : []),
        ...(paper.confidentialLine ? [{ text: paper.confidentialLine, style: 'closedSmall' }] : []),
        ...(paper.isTabled ? [{ text: 'Tabled at the meeting: not in this pack', style: 'small' }] : []),
        ...(isMissing ? [{ text: 'Could not be included: the page says why', style: 'problem' }] : []),
      ],
    },
    { text: isIn ? `${facts.pagesOf.get(paper.id) ?? 1}` : '', style: 'figure' },
    { text: paper.isTabled ? '' : pageWords(facts, startOf(paper)), style: 'figure', ...target },
  ]
}

function space(above: number): [number, number, number, number] {
  return [0, above, 0, 0]
}
