import type { Content } from 'pdfmake/interfaces'
import { plural } from '@shared/words/dates.ts'
import { type CoverSheetLine, type PackItem, type PackModel, type PackPaper, whose } from '../model.ts'
import { anchor, type PackFacts } from './facts.ts'
import { heading, list, pairs, rowHeads } from './parts.ts'
import { readingOf } from './reading.ts'

/** The page in front of a paper: what it is, what is asked, and what its author says of it in the body's own order. */
export function buildCoverSheet(
  model: PackModel,
  facts: PackFacts,
  item: PackItem,
  paper: PackPaper,
): Content[] {
  const scale = model.textSize / 11
  return [
    heading(2, paper.title, 'sectionTitle', { margin: [0, 0, 0, 4], id: anchor.coverSheet(paper.id) }),
    { text: 'Cover sheet', style: 'label', margin: [0, 0, 0, 12] },
    pairs(particulars(model, facts, item, paper), 90 * scale),
    rowHeads(
      (paper.coverSheet?.lines ?? []).map((line) => ({ head: line.label, words: wordsOf(line) })),
      132 * scale,
      [0, 14, 0, 0],
    ),
  ]
}

function particulars(
  { body, meeting }: PackModel,
  facts: PackFacts,
  item: PackItem,
  paper: PackPaper,
): (readonly [string, string | null])[] {
  const isIn = !facts.problems.has(paper.id)
  const pages = facts.pagesOf.get(paper.id) ?? 0
  return [
    ['Meeting', `${whose(body)}, ${meeting.dateWords}`],
    ['Item', `${item.number}  ${item.title}`],
    ['Paper', paper.reference],
    ['Author', paper.author],
    ['Length', isIn ? `${plural(pages, 'page')}, ${readingOf(paper, facts)} to read` : null],
    ['Confidential', paper.confidentialLine ?? item.confidentialLine],
  ]
}

function wordsOf({ isList, entries }: CoverSheetLine): Content {
  const texts = entries.map(({ verb, text }): Content =>
    verb === null ? { text } : { text: [{ text: verb, bold: true }, ` ${text}`] },
  )
  return isList && texts.length > 1 ? list(texts) : { stack: texts }
}
