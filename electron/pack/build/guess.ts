import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import { itemsInOrder, type PackItem, type PackModel } from '../model.ts'
import { itemsWithPages } from '../sections.ts'
import { anchor } from './facts.ts'
import { agendaColumns } from './agenda.ts'
import { LINE_HEIGHT, PAGE_HEIGHT, PAGE_MARGINS, TEXT_WIDTH } from './styles.ts'

/**
 * Guesses how many pages a section will take, from the lengths of its texts. A right guess saves a whole layout; a wrong
 * one only costs time, since the layout that follows shows it.
 */
export function guessPages(model: PackModel, section: string): number {
  if (section === anchor.agenda)
    return pagesFor(
      itemsInOrder(model.items).map((item) => agendaRow(model, item)),
      model,
    )
  if (section === anchor.contents) return pagesFor(contentsRows(model), model)
  if (section === anchor.minutes) return guessMinutes(model.last?.minutes, model)
  if (section === anchor.closedMinutes) return guessMinutes(model.last?.closedMinutes, model)
  return 1
}

/** Letters of minutes on a page at 11 points, with all that stands around them as data. */
const DATA_A_PAGE = 6500

function guessMinutes(minutes: MinutesModel | null | undefined, { textSize }: PackModel): number {
  const letters = JSON.stringify(minutes ?? '').length * (textSize / 11) ** 2
  return Math.max(1, Math.round(letters / DATA_A_PAGE))
}

/** Of the text font: average width of a letter, and distance between lines, as parts of the size. */
const LETTER = 0.5
const LEADING = 1.32 * LINE_HEIGHT
const SMALL = 0.88
/** Title and column heads. */
const HEAD = 66

/** @param rows heights in points; a row is not broken over two pages */
function pagesFor(rows: readonly number[], model: PackModel): number {
  const room = PAGE_HEIGHT - PAGE_MARGINS[1] - PAGE_MARGINS[3]
  const head = (HEAD * model.textSize) / 11
  let pages = 1
  let used = head
  for (const row of rows) {
    if (used + row > room) {
      pages++
      used = head / 2 // the column heads are repeated, the title is not
    }
    used += row
  }
  return pages
}

function agendaRow(model: PackModel, item: PackItem): number {
  const fixed = agendaColumns(model).reduce<number>((sum, width) => sum + (width === '*' ? 8 : width + 8), 0)
  const width = TEXT_WIDTH - fixed
  const options = item.options.length > 0 ? `The board may ${item.options.join(', ')}` : null
  const small = [item.recommendation, options, item.confidentialLine, item.chairNotes]
  const lines = linesOf(item.title, width, model.textSize)
  const smallLines = small.reduce((sum, text) => sum + linesOf(text, width, model.textSize * SMALL), 0)
  return 13 + (lines + smallLines * SMALL) * model.textSize * LEADING
}

function contentsRows(model: PackModel): number[] {
  const row = (text: string): number =>
    7 + linesOf(text, TEXT_WIDTH - 110, model.textSize) * model.textSize * LEADING
  return itemsWithPages(model).flatMap((item) => [
    row(item.title),
    ...item.papers.map((paper) => row(`${paper.reference}  ${paper.title}`)),
  ])
}

function linesOf(text: string | null, width: number, size: number): number {
  return text ? Math.ceil((text.length * size * LETTER) / width) : 0
}
