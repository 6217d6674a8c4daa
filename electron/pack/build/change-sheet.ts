import type { PackChange } from '@shared/entities/issue.ts'
import { pagesInWords } from '@shared/rules/page-labels.ts'
import { upperFirst } from '@shared/words/upper-first.ts'
import type { Content, TableCell } from 'pdfmake/interfaces'
import type { LaterIssue } from '../later-issue.ts'
import { type PackModel, whose } from '../model.ts'
import { lastSections, titleOfLast } from '../sections.ts'
import { particulars } from './cover.ts'
import { anchor, labelAt, pageWords, type PackFacts } from './facts.ts'
import { heading, table } from './parts.ts'

/**
 * What has changed since the pack went out, in plain words: the first pages of a supplement, and the page after the cover
 * of a consolidated pack.
 */
export function buildChangeSheet(model: PackModel, later: LaterIssue, facts: PackFacts): Content[] {
  const scale = model.textSize / 11
  const of = (kind: PackChange['kind']) => later.changes.filter((change) => change.kind === kind)
  return [
    ...head(model, later, facts),
    ...paperTable('New papers', of('new'), model, facts),
    ...paperTable('Revised papers', of('revised'), model, facts),
    ...withdrawnTable(of('withdrawn'), scale),
    ...agendaTable(of('agenda'), scale),
    ...unusedLine(facts),
  ]
}

function head(model: PackModel, later: LaterIssue, facts: PackFacts): Content[] {
  const id = anchor.changes
  if (model.kind !== 'supplement')
    return [
      heading(1, 'What has changed', 'sectionTitle', { id, margin: [0, 0, 0, 6] }),
      { text: `Since ${later.since}. Pages keep the numbers that they had in it.`, margin: [0, 0, 0, 4] },
    ]
  const { labels } = facts.numbers
  return [
    { text: whose(model.body), style: 'label' },
    heading(1, `${later.title}: what has changed`, 'sectionTitle', { id, margin: [0, 4, 0, 4] }),
    heading(2, model.meeting.title, 'subTitle', { margin: [0, 0, 0, 10] }),
    particulars(model),
    { text: `${upperFirst(pagesInWords(labels))}, to be read with ${later.since}.`, margin: [0, 10, 0, 4] },
  ]
}

function paperTable(
  name: string,
  changes: readonly PackChange[],
  model: PackModel,
  facts: PackFacts,
): Content[] {
  const scale = model.textSize / 11
  const rows = changes.map((change): TableCell[] => {
    const target = targetOf(change, model)
    const isHere = labelAt(facts.numbers, target) !== undefined
    const link = isHere ? { linkToDestination: target } : {}
    return [
      { stack: [{ text: change.what, ...link }, ...remarks(change)] },
      { text: isHere ? pageWords(facts, target) : '', style: 'figure', ...link },
    ]
  })
  return part(name, ['Paper', 'Page'], ['*', 40 * scale], rows)
}

/** What is no paper is a section from the meeting before, known by its title. */
function targetOf({ paperId, what }: PackChange, model: PackModel): string {
  const section = lastSections(model).find((name) => titleOfLast(name, model) === what)
  return paperId === null && section !== undefined ? anchor[section] : anchor.paper(paperId ?? '')
}

function remarks({ kind, now, oldPages }: PackChange): Content[] {
  const what = kind === 'new' ? 'It was to follow: see' : 'It replaces'
  const pages = oldPages.length === 0 ? '' : `${what} ${pagesInWords(oldPages)}.`
  const words = [now, pages].filter(Boolean).join(' ')
  return words ? [{ text: words, style: 'small' }] : []
}

function withdrawnTable(changes: readonly PackChange[], scale: number): Content[] {
  const rows = changes.map(({ what, oldPages }): TableCell[] => [
    what,
    oldPages.length === 0 ? 'It is no longer expected.' : `Please leave out ${pagesInWords(oldPages)}.`,
  ])
  return part('Withdrawn', ['Paper', 'What to do'], ['*', 190 * scale], rows)
}

function agendaTable(changes: readonly PackChange[], scale: number): Content[] {
  const rows = changes.map(({ what, was, now }): TableCell[] => [what, was, now])
  return part('Changes to the agenda', ['What', 'It was', 'It is now'], [110 * scale, '*', '*'], rows)
}

function unusedLine({ numbers: { unused } }: PackFacts): Content[] {
  if (unused.length === 0) return []
  const verb = unused.length === 1 ? 'is' : 'are'
  return [{ text: `${upperFirst(pagesInWords(unused))} ${verb} not used.`, margin: [0, 16, 0, 0] }]
}

/** A heading and a table; nothing where there are no rows. */
function part(
  name: string,
  heads: readonly string[],
  widths: readonly (number | '*')[],
  rows: readonly TableCell[][],
): Content[] {
  if (rows.length === 0) return []
  const head = heads.map((text): TableCell => ({
    text,
    style: text === 'Page' ? ['columnHead', 'figure'] : 'columnHead',
  }))
  return [heading(2, name, 'subTitle', { margin: [0, 16, 0, 4] }), table({ widths, head, rows })]
}
