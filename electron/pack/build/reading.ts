import { readingMinutes } from '@shared/rules/reading-time.ts'
import { formatReading } from '@shared/words/reading.ts'
import { type PackModel, type PackPaper, papersInOrder } from '../model.ts'
import { itemsWithPages, lastSections } from '../sections.ts'
import { anchor, type PackFacts } from './facts.ts'

/** "about 20 minutes": how long a paper that is in takes to read. */
export function readingOf(paper: PackPaper, facts: PackFacts): string {
  return formatReading(minutesOf(paper, facts))
}

/**
 * "about 7 hours": how long the whole takes to read. Counted are the papers, their cover sheets, the agenda and what comes
 * from the meeting before; not the pages that only show the way.
 */
export function readingOfPack(model: PackModel, facts: PackFacts): string {
  const papers = papersInOrder(model).map(({ paper }) => paper)
  const isIn = papers.filter(({ id }) => !facts.problems.has(id))
  const sheets = papers.filter(({ coverSheet }) => coverSheet !== null).length
  const pages = sheets + agendaPages(facts) + lastPages(model, facts)
  const own = readingMinutes({ pages, text: null })
  return formatReading(isIn.reduce((sum, paper) => sum + minutesOf(paper, facts), own))
}

function minutesOf({ id, text }: PackPaper, { pagesOf }: PackFacts): number {
  return readingMinutes({ pages: pagesOf.get(id) ?? 0, text })
}

/** From the agenda to the contents behind it. */
function agendaPages({ numbers: { pageOf } }: PackFacts): number {
  const from = pageOf.get(anchor.agenda)
  const to = pageOf.get(anchor.contents)
  return from === undefined || to === undefined ? 0 : to - from
}

/** From what comes first from the meeting before to the first item. */
function lastPages(model: PackModel, { numbers: { pageOf, total } }: PackFacts): number {
  const [first] = lastSections(model)
  const from = first && pageOf.get(anchor[first])
  const [item] = itemsWithPages(model)
  const to = item && pageOf.get(anchor.item(item.id))
  return from === undefined ? 0 : (to ?? total + 1) - from
}
